package bg.socialhub.portal.signin;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals what the portal stores, so that the store's readers learn no token and its writers forge no session. */
@Component
class Seal {

    private final List<Aead> keys;

    Seal(SignInSettings settings) {
        this.keys = Arrays.stream(settings.sessionKey().split(","))
                .map(key -> aead(Base64.getDecoder().decode(key.strip())))
                .toList();
    }

    byte[] close(byte[] content, String purpose) {
        try {
            return keys.getFirst().encrypt(content, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A session cannot be sealed", e);
        }
    }

    /** @throws BrokenSeal when no key of today opens it */
    byte[] open(byte[] sealed, String purpose) {
        for (Aead key : keys) {
            try {
                return key.decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException _) {
                // the next key may be the one that sealed it
            }
        }
        throw new BrokenSeal();
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("portal.sign-in.session-key: each key is 32 bytes in Base64", e);
        }
    }

    /** What is stored was sealed with another key, or was changed. */
    static final class BrokenSeal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenSeal() {
            super("No key opens the seal");
        }
    }
}
