package bg.socialhub.platform.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;

/**
 * A stored document as its very bytes, equal to another when it is the same to the last byte: then what was read from one need
 * not be read again from the other. Ask a collection for it as {@code find(filter, DocumentBytes.class)}.
 */
public final class DocumentBytes {

    private final byte[] bytes;
    private final int hash;

    DocumentBytes(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Arrays.hashCode(bytes);
    }

    /** Begins before the document; the caller closes it. */
    public BsonReader reader() {
        return new BsonBinaryReader(ByteBuffer.wrap(bytes));
    }

    String id() {
        return raw().getString("_id").getValue();
    }

    <T> T decode(Codec<T> codec) {
        return raw().decode(codec);
    }

    RawBsonDocument raw() {
        return new RawBsonDocument(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentBytes document && Arrays.equals(bytes, document.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
