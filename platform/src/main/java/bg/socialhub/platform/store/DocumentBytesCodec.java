package bg.socialhub.platform.store;

import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.RawBsonDocumentCodec;
import org.bson.io.BsonInput;
import org.bson.io.BsonInputMark;

/** Takes documents out of the store's answer with one copy each; the driver's own raw documents grow in a buffer first. */
final class DocumentBytesCodec implements Codec<DocumentBytes> {

    private final RawBsonDocumentCodec raw = new RawBsonDocumentCodec();

    @Override
    public DocumentBytes decode(BsonReader reader, DecoderContext context) {
        return reader instanceof BsonBinaryReader binary ? copied(binary) : written(raw.decode(reader, context));
    }

    private static DocumentBytes copied(BsonBinaryReader reader) {
        BsonInput input = reader.getBsonInput();
        BsonInputMark start = input.getMark(Integer.BYTES);
        byte[] bytes = new byte[input.readInt32()];
        start.reset();
        input.readBytes(bytes);
        start.reset();
        reader.skipValue();
        return new DocumentBytes(bytes);
    }

    private static DocumentBytes written(RawBsonDocument document) {
        ByteBuffer buffer = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return new DocumentBytes(bytes);
    }

    @Override
    public void encode(BsonWriter writer, DocumentBytes document, EncoderContext context) {
        raw.encode(writer, document.raw(), context);
    }

    @Override
    public Class<DocumentBytes> getEncoderClass() {
        return DocumentBytes.class;
    }
}
