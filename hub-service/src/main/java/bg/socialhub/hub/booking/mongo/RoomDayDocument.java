package bg.socialhub.hub.booking.mongo;

import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.room.RoomId;
import java.time.LocalDate;
import org.bson.Document;

/** The document of one room's local day; every claim that touches the day stands in it with its whole time. */
record RoomDayDocument(RoomId room, LocalDate day) {

    static final String UNDECIDED = "undecided";

    String id() {
        return id(room, day.toString());
    }

    static String id(RoomId room, String day) {
        return room.value() + "/" + day;
    }

    Document fields() {
        return new Document("room", room.value()).append("day", day.toString());
    }

    static Document of(Claim claim) {
        return fieldsOf(claim, "");
    }

    /** The owner comes last, because a store may look for the claim anew before it sets each of its fields. */
    static Document fieldsOf(Claim claim, String prefix) {
        Document fields = new Document(prefix + "from", claim.busy().start())
                .append(prefix + "to", claim.busy().end())
                .append(prefix + "at", claim.at())
                .append(prefix + UNDECIDED, claim.undecided());
        fields.putAll(owner(claim.owner(), prefix));
        return fields;
    }

    /** Says: this owner's claim, with all the time of another claim. */
    static Document holding(Owner owner, Claim claim, String prefix) {
        return owner(owner, prefix)
                .append(prefix + "from", new Document("$lte", claim.busy().start()))
                .append(prefix + "to", new Document("$gte", claim.busy().end()));
    }

    /** Says: this very claim, whenever it was made. */
    static Document same(Claim claim, String prefix) {
        return owner(claim.owner(), prefix)
                .append(prefix + "from", claim.busy().start())
                .append(prefix + "to", claim.busy().end());
    }

    /** Says: claimed for this owner. */
    static Document owner(Owner owner, String prefix) {
        return new Document(prefix + field(owner.kind()), owner.id());
    }

    private static String field(Owner.Kind kind) {
        return switch (kind) {
            case BOOKING -> "booking";
            case BLOCKING -> "blocking";
        };
    }

    /** Says: some claim overlaps this one. */
    static Document overlap(Claim claim) {
        return new Document(
                "$elemMatch",
                new Document("from", new Document("$lt", claim.busy().end()))
                        .append("to", new Document("$gt", claim.busy().start())));
    }

    /** Says: some claim of another owner overlaps this one. */
    static Document overlapOfOthers(Claim claim) {
        Owner owner = claim.owner();
        Document other = new Document(field(owner.kind()), new Document("$ne", owner.id()));
        other.putAll(overlap(claim).get("$elemMatch", Document.class));
        return new Document("$elemMatch", other);
    }
}
