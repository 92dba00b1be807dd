package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Why a booking could not be had, and what is free instead.
 *
 * @param conflicts the times that are taken
 * @param suggestions in the same centre
 * @param elsewhere in other centres
 * @param missing the equipment of which too little is free, when it is that
 */
public record BookingConflict(
        List<Taken> conflicts,
        List<Free> suggestions,
        List<Elsewhere> elsewhere,
        @Nullable Missing missing) {

    /** A time that another booking has; whose is not told. */
    public record Taken(OffsetDateTime start, OffsetDateTime end) {}

    /** A free room of another centre. */
    public record Elsewhere(String centre, Free free) {}

    /** So many of a kind of equipment are wanted, and so many are free. */
    public record Missing(Text name, int wanted, int free) {}

    /** Nothing when the refusal is about something else. */
    public static Optional<BookingConflict> in(Refused refused) {
        JsonNode body = refused.body();
        if (body == null || !refused.is("booking-conflict") && !refused.is("equipment-taken")) {
            return Optional.empty();
        }
        return Optional.of(new BookingConflict(
                all(body.path("conflicts")).map(BookingConflict::taken).toList(),
                all(body.path("suggestions")).map(BookingConflict::free).toList(),
                all(body.path("elsewhere"))
                        .map(other -> new Elsewhere(other.path("centre").asString(), free(other)))
                        .toList(),
                missing(body.path("equipment"))));
    }

    /** In the wanted room at other times. */
    public List<Free> otherTimes(@Nullable String room) {
        return suggestions.stream().filter(free -> free.roomId().equals(room)).toList();
    }

    /** In the wanted room's centre, in other rooms. */
    public List<Free> otherRooms(@Nullable String room) {
        return suggestions.stream().filter(free -> !free.roomId().equals(room)).toList();
    }

    private static @Nullable Missing missing(JsonNode kind) {
        if (!kind.isObject()) {
            return null;
        }
        JsonNode name = kind.path("name");
        return new Missing(
                new Text(name.path("bg").asString(""), name.path("en").asString(null)),
                kind.path("wanted").asInt(),
                kind.path("free").asInt());
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Taken taken(JsonNode slot) {
        return new Taken(time(slot, "start"), time(slot, "end"));
    }

    private static Free free(JsonNode free) {
        return new Free(free.path("roomId").asString(), time(free, "start"), time(free, "end"));
    }

    private static OffsetDateTime time(JsonNode slot, String name) {
        return OffsetDateTime.parse(slot.path(name).asString());
    }
}
