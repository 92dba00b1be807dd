package bg.socialhub.hub.booking.domain;

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

    /** The time of one booking or blocking, and whether the booking waits for a decision. */
    public record Busy(Owner owner, Slot slot, boolean undecided) {

        private Busy(Claim claim) {
            this(claim.owner(), claim.busy(), claim.undecided());
        }
    }

    /** The ledger as these bookings make it. */
    public static LedgerImage of(Iterable<Booking> bookings) {
        return of(bookings, List.of());
    }

    /** The ledger as these bookings and blockings make it. */
    public static LedgerImage of(Iterable<Booking> bookings, Iterable<Blocking> blockings) {
        Builder image = new Builder();
        for (Booking booking : bookings) {
            if (booking.blocks()) {
                Claim claim = Claim.of(booking, booking.at());
                claim.busy()
                        .days()
                        .forEach(date -> image.add(booking.reservation().room(), date, new Busy(claim)));
            }
        }
        for (Blocking blocking : blockings) {
            blocking.slots()
                    .forEach(slot -> image.add(
                            blocking.room(), slot.days().getFirst(), new Busy(Owner.of(blocking.id()), slot, false)));
        }
        return image.build();
    }

    /** The ledger as it stands. */
    public static LedgerImage of(Ledger ledger) {
        Builder image = new Builder();
        ledger.forEach(LocalDate.EPOCH, entry -> image.add(entry.room(), entry.day(), new Busy(entry.claim())));
        return image.build();
    }

    private static final class Builder {

        private static final Comparator<Busy> ORDER = Comparator.comparing(Busy::slot)
                .thenComparing(busy -> busy.owner().id());
        private final Map<Day, TreeSet<Busy>> days = new LinkedHashMap<>();

        void add(RoomId room, LocalDate date, Busy busy) {
            days.computeIfAbsent(new Day(room, date), _ -> new TreeSet<>(ORDER)).add(busy);
        }

        LedgerImage build() {
            Map<Day, List<Busy>> image = new LinkedHashMap<>();
            days.forEach((day, busy) -> image.put(day, List.copyOf(busy)));
            return new LedgerImage(Map.copyOf(image));
        }
    }
}
