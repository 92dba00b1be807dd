package bg.socialhub.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Signs tokens as the realm does and serves its keys, without Keycloak. */
final class Issuer implements AutoCloseable {

    final RSAKey key = newKey("first");
    final AtomicInteger fetches = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean reachable = true;

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var keys = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/realms/test/protocol/openid-connect/certs", exchange -> {
            fetches.incrementAndGet();
            exchange.sendResponseHeaders(reachable ? 200 : 503, reachable ? keys.length : -1);
            if (reachable) {
                exchange.getResponseBody().write(keys);
            }
            exchange.close();
        });
        server.start();
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/test";
    }

    void unreachable() {
        reachable = false;
    }

    String token() {
        return token(claims -> claims);
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(key, change.apply(claims()).build());
    }

    JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("11111111-2222-4333-8444-555555555555")
                .audience(List.of("hub-service", "account"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("typ", "Bearer")
                .claim("roles", List.of("centre-expert", "enterprise-member", "unheard-of"))
                .claim("centre", "plovdiv")
                .claim("enterprises", List.of("/enterprises/medena", "/staff/pchela", "/enterprises"));
    }

    static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
