package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Why a booking could not be had and what is free instead.
 *
 * @param conflicts the times that are taken
 * @param missing the equipment of which too little is free
 * @param suggestions in the same centre
 * @param elsewhere at the same time in other centres
 */
public record BookingConflict(
        List<Taken> conflicts, @Nullable Missing missing, List<Free> suggestions, List<Elsewhere> elsewhere) {

    private static final Set<String> KINDS = Set.of("booking-conflict", "equipment-taken");

    /** A time that another booking has; whose is not told. */
    public record Taken(OffsetDateTime start, OffsetDateTime end) {}

    /** A free room of another centre. */
    public record Elsewhere(String centre, Free free) {}

    /** Equipment by its id. */
    public record Missing(String id, int wanted, int free) {}

    /** Nothing when the refusal is about something else. */
    public static Optional<BookingConflict> in(Refused refused) {
        JsonNode body = refused.body();
        if (!KINDS.contains(refused.problem()) || body == null) {
            return Optional.empty();
        }
        return Optional.of(new BookingConflict(
                all(body.path("conflicts")).map(BookingConflict::taken).toList(),
                missing(body.path("equipment")),
                all(body.path("suggestions")).map(BookingConflict::free).toList(),
                all(body.path("elsewhere"))
                        .map(other -> new Elsewhere(other.path("centre").asString(), free(other)))
                        .toList()));
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

    private static @Nullable Missing missing(JsonNode equipment) {
        return equipment.isObject()
                ? new Missing(
                        equipment.path("id").asString(),
                        equipment.path("wanted").asInt(),
                        equipment.path("free").asInt())
                : null;
    }

    private static OffsetDateTime time(JsonNode slot, String name) {
        return OffsetDateTime.parse(slot.path(name).asString());
    }
}
