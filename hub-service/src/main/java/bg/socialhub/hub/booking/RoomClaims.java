package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps ledgers and bookings in step by the order of their writes: time is claimed before a booking that blocks is written,
 * and released after one that no longer blocks is. A crash in between leaves a claim too many, never one too few, and
 * {@link LedgerKeeper} takes it away, or a claim that says too long that its booking is undecided, and the keeper notes it.
 * A booking whose write failed keeps its claim, because the write may have arrived.
 */
@Component
class RoomClaims {

    private final Ledger ledger;
    private final Loans loans;
    private final Offers offers;
    private final RoomAlternatives alternatives;
    private final ClaimPatience patience;
    private final Clock clock;

    RoomClaims(
            Ledger ledger,
            Loans loans,
            Offers offers,
            RoomAlternatives alternatives,
            ClaimPatience patience,
            Clock clock) {
        this.ledger = ledger;
        this.loans = loans;
        this.offers = offers;
        this.alternatives = alternatives;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Claims the reservation's time and equipment and then writes the booking.
     *
     * @throws RoomTaken with suggestions when the time is another booking's
     * @throws EquipmentTaken with suggestions when too little of the equipment is free
     */
    Booking holding(Room room, Reservation wanted, Supplier<Booking> write) {
        return holding(room, wanted, false, decided(wanted), ledger::claim, write);
    }

    /** The same for a new booking of a requester who may book in other centres too, and is told what is free there. */
    Booking holding(Room room, Booking booking, boolean anywhere, Supplier<Booking> write) {
        Claim claim = Claim.of(booking, clock.instant());
        return holding(room, booking.reservation(), anywhere, claim, ledger::claim, write);
    }

    /** The same beside what the booking has already, which stays claimed until {@link #releaseOnly}. */
    Booking holdingBeside(Room room, Reservation wanted, Supplier<Booking> write) {
        return holding(room, wanted, false, decided(wanted), ledger::claimBeside, write);
    }

    private Claim decided(Reservation wanted) {
        return new Claim(wanted.id(), wanted.busy(), clock.instant());
    }

    private Booking holding(
            Room room,
            Reservation wanted,
            boolean anywhere,
            Claim claim,
            BiConsumer<RoomId, Claim> claiming,
            Supplier<Booking> write) {
        Instant claimed = claim.at();
        try {
            claiming.accept(wanted.room(), claim);
        } catch (RoomTaken taken) {
            throw taken.with(alternatives.to(room, wanted, anywhere, claimed));
        }
        try {
            loans.claim(wanted, claimed);
        } catch (EquipmentTaken taken) {
            releaseRoom(wanted);
            throw taken.with(alternatives.to(room, wanted, anywhere, claimed));
        }
        patience.require(claimed, wanted.id().value());
        return write.get();
    }

    /**
     * Claims nothing.
     *
     * @param given bookings whose time and equipment count as free
     * @throws RoomTaken with suggestions when the time is another booking's
     * @throws EquipmentTaken with suggestions when too little of the equipment is free
     */
    void requireFree(Room room, Reservation wanted, boolean anywhere, Set<BookingId> given) {
        List<LocalDate> days = wanted.busy().days();
        List<Claim> taken = ledger.claims(room.id(), days.getFirst(), days.getLast()).stream()
                .filter(claim -> claim.busy().overlaps(wanted.busy()))
                .filter(claim -> given.stream().map(Owner::of).noneMatch(claim.owner()::equals))
                .toList();
        if (!taken.isEmpty()) {
            throw new RoomTaken(taken.stream().map(Claim::busy).toList())
                    .with(alternatives.to(room, wanted, anywhere, clock.instant()));
        }
        requireEquipment(room, wanted, anywhere, given);
    }

    private void requireEquipment(Room room, Reservation wanted, boolean anywhere, Set<BookingId> given) {
        try {
            loans.requireFree(wanted, given);
        } catch (EquipmentTaken missing) {
            throw missing.with(alternatives.to(room, wanted, anywhere, clock.instant()));
        }
    }

    /** Whether all this time and equipment is free now. */
    boolean isFree(Reservation wanted) {
        List<LocalDate> days = wanted.busy().days();
        return ledger.claims(wanted.room(), days.getFirst(), days.getLast()).stream()
                        .map(Claim::busy)
                        .noneMatch(wanted.busy()::overlaps)
                && loans.free(wanted.equipment(), days.getFirst(), days.getLast())
                        .test(wanted.busy());
    }

    /** Gives back one place of a booking and leaves the other. */
    void releaseOnly(Reservation had) {
        ledger.releaseOnly(had.room(), decided(had));
        offers.look(had.room(), had.busy());
    }

    /** Writes what became of a booking and then gives its time back, if it no longer blocks, or notes that it is decided. */
    Booking releasing(Supplier<Booking> write) {
        Booking written = write.get();
        if (!written.blocks()) {
            giveUp(written);
        } else if (!written.isUndecided()) {
            ledger.note(written.reservation().room(), decided(written.reservation()));
        }
        return written;
    }

    /** Gives back whatever a booking that is over may have, to those who wait for it first. */
    void giveUp(Booking over) {
        Reservation had = over.reservation();
        loans.release(had);
        offers.passOn(had);
    }

    private void releaseRoom(Reservation had) {
        ledger.release(had.room(), Owner.of(had.id()), had.busy().days());
    }
}
