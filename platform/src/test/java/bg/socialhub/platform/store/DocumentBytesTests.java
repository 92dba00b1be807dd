package bg.socialhub.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;

class DocumentBytesTests {

    private static final BsonDocument ONE = BsonDocument.parse("{_id: 'зала/2027-03-08', claims: [{from: 1, to: 2}]}");
    private static final BsonDocument OTHER = BsonDocument.parse("{_id: 'зала/2027-03-09', claims: []}");

    private final DocumentBytesCodec codec = new DocumentBytesCodec();
    private final DecoderContext decoding = DecoderContext.builder().build();

    @Test
    void documentsOfABatchAreReadOneAfterTheOtherAndWhatFollowsIsNotLost() {
        BsonDocument answer = new BsonDocument("batch", new BsonArray(List.of(ONE, OTHER, new BsonDocument(), ONE)))
                .append("ok", new BsonInt32(1));
        List<DocumentBytes> read = new ArrayList<>();
        try (BsonReader reader = bytes(answer).reader()) {
            reader.readStartDocument();
            reader.readName("batch");
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                read.add(codec.decode(reader, decoding));
            }
            reader.readEndArray();
            assertThat(reader.readInt32("ok")).isOne();
            reader.readEndDocument();
        }
        assertThat(read).containsExactly(bytes(ONE), bytes(OTHER), bytes(new BsonDocument()), bytes(ONE));
        assertThat(read.getFirst()).hasSameHashCodeAs(read.getLast()).isNotEqualTo(read.get(1));
        assertThat(read.getFirst().decode(new BsonDocumentCodec())).isEqualTo(ONE);
        assertThat(read.get(1).id()).isEqualTo("зала/2027-03-09");
    }

    @Test
    void aDocumentThatIsNotReadFromBytesIsTheSame() {
        assertThat(codec.decode(new BsonDocumentReader(ONE), decoding)).isEqualTo(bytes(ONE));
    }

    @Test
    void isWrittenAsItWasRead() {
        BsonDocument written = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(written),
                bytes(ONE),
                EncoderContext.builder().build());
        assertThat(written).isEqualTo(ONE);
    }

    @Test
    void isReadFromItsBeginning() {
        try (BsonReader reader = bytes(ONE).reader()) {
            assertThat(reader).isInstanceOf(BsonBinaryReader.class);
            assertThat(new BsonDocumentCodec().decode(reader, decoding)).isEqualTo(ONE);
        }
    }

    private static DocumentBytes bytes(BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        byte[] bytes = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(bytes);
        return new DocumentBytes(bytes);
    }
}
