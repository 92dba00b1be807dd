package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Slot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps ledger and blockings in step, by the same order of writes as {@link RoomClaims} does for bookings. */
@Component
class BlockingClaims {

    private final Ledger ledger;
    private final Offers offers;
    private final ClaimPatience patience;
    private final Clock clock;

    BlockingClaims(Ledger ledger, Offers offers, ClaimPatience patience, Clock clock) {
        this.ledger = ledger;
        this.offers = offers;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Claims all that a blocking blocks and then writes it.
     *
     * @throws RoomTaken with everything that is in its way
     */
    Blocking holding(Blocking wanted, Supplier<Blocking> write) {
        Instant claimed = clock.instant();
        Owner owner = Owner.of(wanted.id());
        List<LocalDate> done = new ArrayList<>();
        for (Slot slot : wanted.slots()) {
            try {
                ledger.claim(wanted.room(), new Claim(owner, slot, claimed));
            } catch (RoomTaken taken) {
                ledger.release(wanted.room(), owner, done);
                throw new RoomTaken(inTheWayOf(wanted, taken));
            }
            done.addAll(slot.days());
        }
        patience.require(claimed, wanted.id().value());
        return write.get();
    }

    /** Writes what became of a blocking and then gives back what it blocks no more. */
    Blocking releasing(Blocking before, Supplier<Blocking> write) {
        Blocking written = write.get();
        List<Slot> kept = written.slots();
        List<Slot> gone =
                before.slots().stream().filter(slot -> !kept.contains(slot)).toList();
        List<LocalDate> days = gone.stream().map(slot -> slot.days().getFirst()).toList();
        ledger.release(before.room(), Owner.of(before.id()), days);
        if (!gone.isEmpty()) {
            Slot freed = new Slot(gone.getFirst().start(), gone.getLast().end());
            offers.look(before.room(), freed);
        }
        return written;
    }

    private List<Slot> inTheWayOf(Blocking wanted, RoomTaken met) {
        List<Slot> wants = wanted.slots();
        LocalDate first = wanted.period().first();
        List<Slot> all = ledger.claims(wanted.room(), first, wanted.period().last()).stream()
                .filter(claim -> !claim.owner().equals(Owner.of(wanted.id())))
                .map(Claim::busy)
                .filter(busy -> wants.stream().anyMatch(busy::overlaps))
                .toList();
        return all.isEmpty() ? met.conflicts() : all;
    }
}
