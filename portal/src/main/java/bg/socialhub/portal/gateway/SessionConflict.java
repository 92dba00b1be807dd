package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingConflict.Taken;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Why a session cannot have its room: the times that are taken, and what is free instead. */
public record SessionConflict(List<Taken> conflicts, List<Free> suggestions) {

    /** By the session's index in the request; nothing when the refusal is about something else. */
    public static Map<Integer, SessionConflict> in(Refused refused) {
        var conflicts = new LinkedHashMap<Integer, SessionConflict>();
        JsonNode body = refused.body();
        if (refused.is("session-conflict") && body != null) {
            all(body.path("sessions"))
                    .forEach(one -> conflicts.put(one.path("index").asInt(), conflict(one)));
        }
        return conflicts;
    }

    private static SessionConflict conflict(JsonNode one) {
        return new SessionConflict(
                all(one.path("conflicts"))
                        .map(taken -> new Taken(time(taken, "start"), time(taken, "end")))
                        .toList(),
                all(one.path("suggestions"))
                        .map(free -> new Free(free.path("roomId").asString(), time(free, "start"), time(free, "end")))
                        .toList());
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static OffsetDateTime time(JsonNode place, String name) {
        return OffsetDateTime.parse(place.path(name).asString());
    }
}
