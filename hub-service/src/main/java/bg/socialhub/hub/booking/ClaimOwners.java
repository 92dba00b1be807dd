package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger.Entry;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Owner.Kind;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

        static Due of(RoomId room, Claim claim) {
            return new Due(room, claim.owner(), claim.busy());
        }
    }

    /** What the owners of some claims would claim now. */
    record Living(Map<Due, Claim> due) {

        /** The claim in the place of this one; none when it is a leftover. */
        Optional<Claim> instead(Entry entry) {
            return Optional.ofNullable(due.get(Due.of(entry.room(), entry.claim())));
        }
    }

    /** Those of these claims' owners that still have something. */
    Living of(List<Entry> entries, Instant now) {
        Map<Due, Claim> due = new HashMap<>();
        BiConsumer<RoomId, Claim> add = (room, claim) -> due.put(Due.of(room, claim), claim);
        bookings.all(ids(entries, Kind.BOOKING).stream().map(BookingId::new).toList()).stream()
                .filter(Booking::blocks)
                .forEach(booking -> forEachDue(booking, now, add));
        blockings
                .all(ids(entries, Kind.BLOCKING).stream().map(BlockingId::new).toList())
                .forEach(blocking -> forEachDue(blocking, now, add));
        return new Living(due);
    }

    /** Every claim that the living owners would make now. */
    void forEachDue(Instant now, BiConsumer<RoomId, Claim> action) {
        bookings.forEachBlocking(booking -> forEachDue(booking, now, action));
        blockings.forEachActive(blocking -> forEachDue(blocking, now, action));
    }

    private static void forEachDue(Booking booking, Instant now, BiConsumer<RoomId, Claim> action) {
        action.accept(booking.reservation().room(), Claim.of(booking, now));
    }

    private static void forEachDue(Blocking blocking, Instant now, BiConsumer<RoomId, Claim> action) {
        blocking.slots().forEach(slot -> action.accept(blocking.room(), new Claim(Owner.of(blocking.id()), slot, now)));
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
