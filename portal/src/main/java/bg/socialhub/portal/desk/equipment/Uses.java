package bg.socialhub.portal.desk.equipment;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.PlansApi.Equipment;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has how many of one kind of equipment when, by start.
 *
 * @param lent what is out with plans now
 */
record Uses(List<Use> all, List<Lent> lent, OffsetDateTime now) {

    /** So many with one booking. */
    record Use(Booking booking, int quantity) {

        private boolean runsAt(OffsetDateTime time) {
            return !booking.start().isAfter(time) && booking.end().isAfter(time);
        }
    }

    /** So many with one plan, out until they are back: what is overdue is not here tomorrow either. */
    record Lent(Plan plan, Equipment thing) {

        private boolean isOutAt(OffsetDateTime time, OffsetDateTime now) {
            LocalDate today = now.toLocalDate();
            LocalDate last = thing.isLate(today) ? today.plusDays(1) : thing.dueBack();
            return !time.toLocalDate().isAfter(last);
        }
    }

    static Uses of(String equipment, List<Booking> bookings, List<Plan> lending, OffsetDateTime now) {
        return new Uses(
                bookings.stream()
                        .flatMap(booking -> use(equipment, booking))
                        .sorted(Comparator.comparing(use -> use.booking().start()))
                        .toList(),
                lending.stream()
                        .flatMap(plan -> plan.lent().stream().map(thing -> new Lent(plan, thing)))
                        .filter(one -> equipment.equals(one.thing().equipmentId()))
                        .toList(),
                now);
    }

    /** How many are out now. */
    public int out() {
        return at(now);
    }

    /** How many are out at most at one time from now on; to have fewer breaks what was promised. */
    public int most() {
        return Stream.concat(
                        Stream.of(now), all.stream().map(use -> use.booking().start()))
                .filter(time -> !time.isBefore(now))
                .mapToInt(this::at)
                .max()
                .orElse(0);
    }

    /** The one that begins next. */
    public @Nullable Use next() {
        return all.stream()
                .filter(use -> use.booking().start().isAfter(now))
                .findFirst()
                .orElse(null);
    }

    private int at(OffsetDateTime time) {
        int booked = all.stream()
                .filter(use -> use.runsAt(time))
                .mapToInt(Use::quantity)
                .sum();
        return booked
                + lent.stream()
                        .filter(one -> one.isOutAt(time, now))
                        .mapToInt(one -> one.thing().many())
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
