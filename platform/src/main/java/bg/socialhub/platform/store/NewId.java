package bg.socialhub.platform.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of new aggregates: derived from the idempotent request, so that its repeat meets the same document; random otherwise. */
public final class NewId {

    public UUID next() {
        return CommandKey.current().map(NewId::derive).orElseGet(UUID::randomUUID);
    }

    /** A UUID of version 8 that is a pure function of the name. */
    public static UUID derive(String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(name));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
