package bg.socialhub.hub.support.domain;

import java.time.Instant;

/**
 * A file of a request.
 *
 * @param size in bytes
 * @param hash of its content, SHA-256 in hexadecimal
 */
public record Attachment(String id, String name, FileKind kind, long size, String hash, String author, Instant at) {

    /** Whether it is the same file once more. */
    public boolean isLike(Attachment other) {
        return name.equals(other.name) && hash.equals(other.hash);
    }
}
