package bg.socialhub.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Signs tokens in the realm's shape for people whom the demo realm does not have: a manager in each of the six centres. */
final class Issuer implements AutoCloseable {

    private static final String CERTS = "/realms/bench/protocol/openid-connect/certs";
    private static final long LIFE_SECONDS = 7_200;

    private final KeyPair keys;
    private final HttpServer server;

    private Issuer(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    static Issuer start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new Issuer(generator.generateKeyPair(), server);
            server.createContext(CERTS, exchange -> {
                var certs = issuer.certs().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, certs.length);
                exchange.getResponseBody().write(certs);
                exchange.close();
            });
            server.start();
            return issuer;
        } catch (IOException | GeneralSecurityException e) {
            throw new MeasureFailed("No tokens can be signed.", e);
        }
    }

    String uri() {
        return "http://127.0.0.1:%d/realms/bench".formatted(server.getAddress().getPort());
    }

    /** A token of a manager of this centre. */
    String manager(String centre) {
        return token(Map.of("sub", "manager-of-" + centre, "roles", List.of("centre-manager"), "centre", centre));
    }

    /** A token of somebody whose bookings every centre has to decide on. */
    String partner() {
        return token(Map.of("sub", "partner", "roles", List.of("partner")));
    }

    private String token(Map<String, Object> person) {
        long now = Instant.now().getEpochSecond();
        var claims = new java.util.HashMap<String, Object>(person);
        claims.putAll(Map.of(
                "iss", uri(), "aud", List.of("hub-service"), "typ", "Bearer", "iat", now, "exp", now + LIFE_SECONDS));
        var content = json(Map.of("alg", "RS256", "typ", "JWT", "kid", "bench")) + "." + json(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new MeasureFailed("No tokens can be signed.", e);
        }
    }

    private String certs() {
        var key = (RSAPublicKey) keys.getPublic();
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "keys",
                        List.of(Map.of(
                                "kty", "RSA",
                                "use", "sig",
                                "alg", "RS256",
                                "kid", "bench",
                                "n", base64(unsigned(key.getModulus())),
                                "e", base64(unsigned(key.getPublicExponent()))))));
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String json(Map<String, Object> claims) {
        return base64(JsonMapper.shared().writeValueAsBytes(claims));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
