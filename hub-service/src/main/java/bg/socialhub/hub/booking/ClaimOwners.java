package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger.Entry;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Owner.Kind;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The bookings and blockings for which the ledger's claims stand. */
@Component
class ClaimOwners {

    private final Bookings bookings;
    private final Blockings blockings;

    ClaimOwners(Bookings bookings, Blockings blockings) {
        this.bookings = bookings;
        this.blockings = blockings;
    }

    /** A claim as its owner would make it, whenever. */
    private record Due(RoomId room, Owner owner, Slot busy) {

        static Due of(Booking booking) {
            Reservation has = booking.reservation();
            return new Due(has.room(), Owner.of(has.id()), has.busy());
        }
    }

    /** Those of these claims that no living owner would make. */
    List<Entry> leftovers(List<Entry> entries) {
        Set<Due> due = new HashSet<>();
        bookings.all(ids(entries, Kind.BOOKING).stream().map(BookingId::new).toList()).stream()
                .filter(Booking::blocks)
                .map(Due::of)
                .forEach(due::add);
        blockings
                .all(ids(entries, Kind.BLOCKING).stream().map(BlockingId::new).toList())
                .forEach(blocking -> addAll(due, blocking));
        return entries.stream()
                .filter(entry -> !due.contains(new Due(
                        entry.room(), entry.claim().owner(), entry.claim().busy())))
                .toList();
    }

    /** Every claim that the living owners would make now. */
    void forEachDue(Instant now, BiConsumer<RoomId, Claim> action) {
        bookings.forEachBlocking(booking -> {
            Due due = Due.of(booking);
            action.accept(due.room, new Claim(due.owner, due.busy, now));
        });
        blockings.forEachActive(blocking -> blocking.slots()
                .forEach(slot -> action.accept(blocking.room(), new Claim(Owner.of(blocking.id()), slot, now))));
    }

    private static void addAll(Set<Due> due, Blocking blocking) {
        blocking.slots().forEach(slot -> due.add(new Due(blocking.room(), Owner.of(blocking.id()), slot)));
    }

    private static Set<String> ids(List<Entry> entries, Kind kind) {
        Set<String> ids = new HashSet<>();
        entries.stream()
                .map(entry -> entry.claim().owner())
                .filter(owner -> owner.is(kind))
                .forEach(owner -> ids.add(owner.id()));
        return ids;
    }
}
