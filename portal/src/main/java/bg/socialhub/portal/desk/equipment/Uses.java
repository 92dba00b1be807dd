package bg.socialhub.portal.desk.equipment;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has how many of one kind of equipment when, by start. */
record Uses(List<Use> all, OffsetDateTime now) {

    /** So many with one booking. */
    record Use(Booking booking, int quantity) {

        private boolean runsAt(OffsetDateTime time) {
            return !booking.start().isAfter(time) && booking.end().isAfter(time);
        }
    }

    static Uses of(String equipment, List<Booking> bookings, OffsetDateTime now) {
        return new Uses(
                bookings.stream()
                        .flatMap(booking -> use(equipment, booking))
                        .sorted(Comparator.comparing(use -> use.booking().start()))
                        .toList(),
                now);
    }

    /** How many are out now. */
    public int out() {
        return at(now);
    }

    /** How many are out at most at one time; to have fewer breaks what was promised. */
    public int most() {
        return all.stream().mapToInt(use -> at(use.booking().start())).max().orElse(0);
    }

    /** The one that begins next. */
    public @Nullable Use next() {
        return all.stream()
                .filter(use -> use.booking().start().isAfter(now))
                .findFirst()
                .orElse(null);
    }

    private int at(OffsetDateTime time) {
        return all.stream()
                .filter(use -> use.runsAt(time))
                .mapToInt(Use::quantity)
                .sum();
    }

    private static Stream<Use> use(String equipment, Booking booking) {
        var things = booking.equipment();
        return things == null
                ? Stream.empty()
                : things.stream()
                        .filter(thing -> thing.id().equals(equipment))
                        .map(thing -> new Use(booking, thing.quantity() == null ? 0 : thing.quantity()));
    }
}
