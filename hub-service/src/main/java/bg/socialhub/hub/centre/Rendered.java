package bg.socialhub.hub.centre;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** A body that was turned into bytes once, with the tag by which a client recognises it. */
final class Rendered {

    private final byte[] bytes;
    private final String etag;

    private Rendered(byte[] bytes) {
        this.bytes = bytes;
        this.etag = '"' + HexFormat.of().formatHex(sha256(bytes), 0, 8) + '"';
    }

    static Rendered of(JsonMapper json, Object body) {
        return new Rendered(json.writeValueAsBytes(body));
    }

    byte[] bytes() {
        return bytes; // not copied: this is the hot path, and nobody but the response writer sees it
    }

    String etag() {
        return etag;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
