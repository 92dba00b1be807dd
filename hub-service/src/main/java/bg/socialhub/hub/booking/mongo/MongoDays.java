package bg.socialhub.hub.booking.mongo;

import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.platform.store.DocumentBytes;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;

/**
 * Reads the documents of days straight from their bytes, because a week of all rooms has hundreds of them; one that has not
 * changed since it was read last is not read again.
 */
final class MongoDays {

    private static final int REMEMBERED_AT_MOST = 2_000;

    private final Cache<DocumentBytes, Day> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED_AT_MOST)
            .executor(Runnable::run)
            .build();

    /** One room's local day as it is stored, its claims in order of time. */
    record Day(String room, String date, List<Claim> claims) {}

    Day read(DocumentBytes document) {
        return known.get(document, MongoDays::readOnce);
    }

    /** The same for one of many that are looked at once and in turn. */
    static Day readOnce(DocumentBytes document) {
        String room = "";
        String date = "";
        List<Claim> claims = new ArrayList<>();
        try (var bson = document.reader()) {
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
        }
        claims.sort(Comparator.comparing(Claim::busy));
        return new Day(room, date, List.copyOf(claims));
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
}
