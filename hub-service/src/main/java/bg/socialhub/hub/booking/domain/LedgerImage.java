package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.room.RoomId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the ledger says, without the moments at which it was told: the same whether read or recomputed. */
public record LedgerImage(Map<Day, List<Busy>> days) {

    /** One room's day. */
    public record Day(RoomId room, LocalDate date) {}

    /** One booking's time. */
    public record Busy(BookingId booking, Slot slot) {}

    /** The ledger as these bookings make it. */
    public static LedgerImage of(Iterable<Booking> bookings) {
        Builder image = new Builder();
        for (Booking booking : bookings) {
            if (booking.blocks()) {
                Reservation has = booking.reservation();
                has.busy().days().forEach(date -> image.add(has.room(), date, has.id(), has.busy()));
            }
        }
        return image.build();
    }

    /** The ledger as it stands. */
    public static LedgerImage of(Ledger ledger) {
        Builder image = new Builder();
        ledger.forEach(
                LocalDate.EPOCH,
                entry -> image.add(
                        entry.room(),
                        entry.day(),
                        entry.claim().booking(),
                        entry.claim().busy()));
        return image.build();
    }

    private static final class Builder {

        private static final Comparator<Busy> ORDER = Comparator.comparing(Busy::slot)
                .thenComparing(busy -> busy.booking().value());
        private final Map<Day, TreeSet<Busy>> days = new LinkedHashMap<>();

        void add(RoomId room, LocalDate date, BookingId booking, Slot slot) {
            days.computeIfAbsent(new Day(room, date), _ -> new TreeSet<>(ORDER)).add(new Busy(booking, slot));
        }

        LedgerImage build() {
            Map<Day, List<Busy>> image = new LinkedHashMap<>();
            days.forEach((day, busy) -> image.put(day, List.copyOf(busy)));
            return new LedgerImage(Map.copyOf(image));
        }
    }
}
