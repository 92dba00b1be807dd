package bg.socialhub.hub.room;

import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room that can be booked.
 *
 * @param capacity how many people fit; null until the centre's manager has said so
 * @param hours when it is open; null while not known, and then the service's usual hours hold
 * @param approvalNeeded whether a booking by somebody from outside waits for the centre's decision
 */
public record Room(
        RoomId id,
        String centre,
        LocalizedText name,
        RoomKind kind,
        @Nullable Integer capacity,
        Set<Accessibility> accessibility,
        Duration setup,
        Duration teardown,
        boolean approvalNeeded,
        @Nullable OpeningHours hours,
        long version) {

    public Room {
        accessibility = Set.copyOf(accessibility);
    }

    public boolean fits(int people) {
        return capacity == null || people <= capacity;
    }

    public Optional<OpeningHours> openingHours() {
        return Optional.ofNullable(hours);
    }

    Room at(long newVersion) {
        return new Room(
                id, centre, name, kind, capacity, accessibility, setup, teardown, approvalNeeded, hours, newVersion);
    }
}
