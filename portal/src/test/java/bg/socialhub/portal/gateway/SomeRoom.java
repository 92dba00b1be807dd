package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.RoomsApi.Booker;
import bg.socialhub.portal.gateway.RoomsApi.Kind;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.RoomsApi.Rules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Room r1 of the centre in Plovdiv. */
public final class SomeRoom {

    private SomeRoom() {}

    public static Room with(
            boolean requestsHold, @Nullable Integer cancellationHours, @Nullable Integer noShowMinutes) {
        return new Room(
                "r1",
                "plovdiv",
                new Text("Зала", "Hall"),
                Kind.TRAINING_ROOM,
                20,
                List.of(),
                0,
                0,
                true,
                new Rules(null, null, null, Booker.STAFF, requestsHold, cancellationHours, noShowMinutes),
                Map.of(),
                null,
                7);
    }

    public static <T> Page<T> page(List<T> items) {
        return new Page<>(items, (long) items.size(), null, null);
    }
}
