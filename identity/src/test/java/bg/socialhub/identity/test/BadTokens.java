package bg.socialhub.identity.test;

import bg.socialhub.local.KeycloakPart;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every kind of token that must get 401 with a problem, made from a good one; walk it against a running server. */
public final class BadTokens {

    private BadTokens() {}

    /** One line of the matrix: what is wrong, and the header that carries it, if any. */
    public record BadToken(String name, @Nullable String authorization) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The whole matrix from real logins; only an expired token needs a key of one's own, or five minutes. */
    public static List<BadToken> of(KeycloakPart keycloak) {
        var admin = KeycloakAdmin.of(keycloak);
        var login = keycloak.token("plovdiv.expert@demo.bg");
        var tokens = new ArrayList<>(of(login.access(), login.id(), login.refresh()));
        tokens.add(hmacWithPublicKey(login.access(), signingKey(keycloak)));
        tokens.add(bearer("wrong issuer", admin.administrator()));
        tokens.add(bearer("no audience", admin.clientToken("hub-service")));
        return List.copyOf(tokens);
    }

    /** A correct token that is made out for the named service only: {@code hub-service} or {@code marketplace-service}. */
    public static BadToken forAnotherService(KeycloakPart keycloak, String audience) {
        var token = KeycloakAdmin.of(keycloak).clientToken("events-service", audience.replace("-service", "-api"));
        return bearer("made out for " + audience, token);
    }

    /** What needs no signing key: forged, damaged or misused forms of the tokens of a real login. */
    public static List<BadToken> of(String accessToken, String idToken, String refreshToken) {
        var tokens = new ArrayList<>(List.of(
                new BadToken("none", null),
                new BadToken("empty", "Bearer "),
                new BadToken("other scheme", "Basic " + Base64URL.encode("demo:demo")),
                bearer("garbage", "garbage"),
                bearer("three dots of garbage", "a.b.c"),
                bearer("alg none", unsigned(accessToken)),
                bearer(
                        "alg none, signature kept",
                        unsigned(accessToken) + accessToken.split("\\.")[2]),
                bearer("truncated", accessToken.substring(0, accessToken.length() - 20)),
                bearer("without signature", accessToken.substring(0, accessToken.lastIndexOf('.') + 1)),
                bearer("changed claims", changed(accessToken)),
                bearer("100 kB", "a".repeat(100 * 1024)),
                bearer("100 kB of a good token's kind", accessToken + "a".repeat(100 * 1024 - accessToken.length()))));
        tokens.add(bearer("ID token", idToken));
        tokens.add(bearer("refresh token", refreshToken));
        return List.copyOf(tokens);
    }

    /** The classic confusion of algorithms: an HMAC over the good claims whose secret is the public key. */
    public static BadToken hmacWithPublicKey(String accessToken, RSAKey publicKey) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(publicKey.getKeyID())
                    .build();
            var forged = new SignedJWT(header, claims(accessToken));
            forged.sign(new MACSigner(publicKey.toRSAPublicKey().getEncoded()));
            return bearer("HS256 with the public key", forged.serialize());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A correct token of this kind is still refused, since it says something that this service must not accept. */
    public static BadToken bearer(String name, String token) {
        return new BadToken(name, "Bearer " + token);
    }

    private static RSAKey signingKey(KeycloakPart keycloak) {
        try {
            var keys = URI.create(keycloak.issuer() + "/protocol/openid-connect/certs");
            return JWKSet.load(keys.toURL()).getKeys().stream()
                    .filter(key -> KeyUse.SIGNATURE.equals(key.getKeyUse()))
                    .findFirst()
                    .orElseThrow()
                    .toRSAKey();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("The realm's keys cannot be read", e);
        }
    }

    private static String unsigned(String accessToken) {
        return new PlainJWT(claims(accessToken)).serialize();
    }

    private static String changed(String accessToken) {
        var parts = accessToken.split("\\.");
        var later = new JWTClaimsSet.Builder(claims(accessToken))
                .expirationTime(new Date(System.currentTimeMillis() + 86_400_000))
                .claim("roles", List.of("ministry", "operator"))
                .build();
        return parts[0] + "." + Base64URL.encode(later.toString()) + "." + parts[2];
    }

    private static JWTClaimsSet claims(String accessToken) {
        try {
            return SignedJWT.parse(accessToken).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalArgumentException("The good token is not a JWT", e);
        }
    }
}
