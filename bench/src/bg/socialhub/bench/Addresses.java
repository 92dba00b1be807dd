package bg.socialhub.bench;

import java.net.URI;

/** Where {@code make run} answers. */
final class Addresses {

    static final URI GATEWAY = URI.create("http://127.0.0.1:8080");
    static final URI HUB = URI.create("http://127.0.0.1:8081");
    static final URI MARKETPLACE = URI.create("http://127.0.0.1:8082");
    static final String ISSUER = "http://127.0.0.1:8180/realms/social-economy";
    static final String BROKER = "127.0.0.1:9092";

    private Addresses() {}
}
