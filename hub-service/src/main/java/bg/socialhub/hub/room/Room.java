package bg.socialhub.hub.room;

import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room that can be booked.
 *
 * @param capacity how many people fit; null until the centre's manager has said so
 * @param hours when it is open; null while not known, and then the service's usual hours hold
 * @param layouts how many people fit in each arrangement, where the manager has said so
 * @param rules how it may be booked
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
        Map<Layout, Integer> layouts,
        RoomRules rules,
        @Nullable OpeningHours hours,
        long version) {

    public Room {
        accessibility = Set.copyOf(accessibility);
        layouts = Map.copyOf(layouts);
    }

    /** Whether somebody from outside waits for the centre's decision. */
    public boolean approvalNeeded() {
        return rules.withoutApproval() != RoomRules.Booker.EVERYBODY;
    }

    /** Whether so many people fit in this arrangement, if one is named. */
    public boolean fits(int people, @Nullable Layout layout) {
        Integer most = layout == null ? null : layouts.get(layout);
        return most == null ? fits(people) : people <= most;
    }

    /** Whether the room can be arranged so; while nobody has told its arrangements, it can be arranged in every way. */
    public boolean offers(@Nullable Layout layout) {
        return layout == null || layouts.isEmpty() || layouts.containsKey(layout);
    }

    public boolean fits(int people) {
        return capacity == null || people <= capacity;
    }

    public Optional<OpeningHours> openingHours() {
        return Optional.ofNullable(hours);
    }

    Room at(long newVersion) {
        return new Room(
                id, centre, name, kind, capacity, accessibility, setup, teardown, layouts, rules, hours, newVersion);
    }
}
