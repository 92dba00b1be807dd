package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Why a booking could not be had: the times that are taken, and what is free instead. */
public record BookingConflict(List<Taken> conflicts, List<Free> suggestions) {

    /** A time that another booking has; whose is not told. */
    public record Taken(OffsetDateTime start, OffsetDateTime end) {}

    /** Nothing when the refusal is about something else. */
    public static Optional<BookingConflict> in(Refused refused) {
        JsonNode body = refused.body();
        if (!refused.is("booking-conflict") || body == null) {
            return Optional.empty();
        }
        return Optional.of(new BookingConflict(
                all(body.path("conflicts")).map(BookingConflict::taken).toList(),
                all(body.path("suggestions")).map(BookingConflict::free).toList()));
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
