package bg.socialhub.hub.booking.mongo;

import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Slot;
import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** Reads the documents of days straight from the wire, because a week of all rooms has hundreds of them. */
final class MongoDayReader implements Codec<MongoDayReader.Day> {

    static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new MongoDayReader()), MongoClientSettings.getDefaultCodecRegistry());

    private MongoDayReader() {}

    /** One room's local day as it is stored, its claims in order of time. */
    record Day(String room, String date, List<Claim> claims) {}

    @Override
    public Day decode(BsonReader bson, DecoderContext context) {
        String room = "";
        String date = "";
        List<Claim> claims = new ArrayList<>();
        bson.readStartDocument();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (bson.readName()) {
                case "room" -> room = bson.readString();
                case "day" -> date = bson.readString();
                case "claims" -> readAll(bson, claims);
                default -> bson.skipValue();
            }
        }
        bson.readEndDocument();
        claims.sort(Comparator.comparing(Claim::busy));
        return new Day(room, date, claims);
    }

    private static void readAll(BsonReader bson, List<Claim> claims) {
        bson.readStartArray();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
            claims.add(claim(bson));
        }
        bson.readEndArray();
    }

    private static Claim claim(BsonReader bson) {
        Owner owner = new Owner(Owner.Kind.BOOKING, "");
        Instant from = Instant.EPOCH;
        Instant to = Instant.EPOCH;
        Instant at = Instant.EPOCH;
        boolean undecided = false;
        bson.readStartDocument();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (bson.readName()) {
                case "booking" -> owner = new Owner(Owner.Kind.BOOKING, bson.readString());
                case "blocking" -> owner = new Owner(Owner.Kind.BLOCKING, bson.readString());
                case "from" -> from = Instant.ofEpochMilli(bson.readDateTime());
                case "to" -> to = Instant.ofEpochMilli(bson.readDateTime());
                case "at" -> at = Instant.ofEpochMilli(bson.readDateTime());
                case RoomDayDocument.UNDECIDED -> undecided = bson.readBoolean();
                default -> bson.skipValue();
            }
        }
        bson.readEndDocument();
        return new Claim(owner, new Slot(from, to), at, undecided);
    }

    @Override
    public void encode(BsonWriter bson, Day day, EncoderContext context) {
        throw new UnsupportedOperationException("A day is changed claim by claim");
    }

    @Override
    public Class<Day> getEncoderClass() {
        return Day.class;
    }
}
