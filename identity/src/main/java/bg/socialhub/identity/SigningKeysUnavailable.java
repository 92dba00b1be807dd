package bg.socialhub.identity;

import com.nimbusds.jose.KeySourceException;

/** Keycloak gave no keys and none are remembered, so no token can be judged now. */
final class SigningKeysUnavailable extends KeySourceException {

    SigningKeysUnavailable() {
        super("The keys of the issuer cannot be fetched");
    }
}
