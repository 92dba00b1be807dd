package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps ledger, bookings and blockings in step by the order of their writes: time is claimed before a booking that blocks is written,
 * and released after one that no longer blocks is. A crash in between leaves a claim too many, never one too few, and
 * {@link LedgerKeeper} takes it away. A booking whose write failed keeps its claim, because the write may have arrived.
 */
@Component
class RoomClaims {

    private final Ledger ledger;
    private final Loans loans;
    private final RoomCalendar calendar;
    private final BookingSettings settings;
    private final Clock clock;

    RoomClaims(Ledger ledger, Loans loans, RoomCalendar calendar, BookingSettings settings, Clock clock) {
        this.ledger = ledger;
        this.loans = loans;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Claims the reservation's time and equipment and then writes the booking.
     *
     * @throws RoomTaken with suggestions when the time is another booking's
     * @throws EquipmentTaken with suggestions when too little of the equipment is free
     */
    Booking holding(Room room, Reservation wanted, Supplier<Booking> write) {
        Instant claimed = clock.instant();
        try {
            ledger.claim(wanted.room(), new Claim(wanted.id(), wanted.busy(), claimed));
        } catch (RoomTaken taken) {
            throw taken.with(calendar.alternatives(room, wanted, claimed));
        }
        try {
            loans.claim(wanted, claimed);
        } catch (EquipmentTaken taken) {
            releaseRoom(wanted);
            throw taken.with(calendar.alternatives(room, wanted, claimed));
        }
        requirePatience(claimed, wanted.id().value());
        return write.get();
    }

    /** Writes what became of a booking and then gives its time back, if it no longer blocks. */
    Booking releasing(Supplier<Booking> write) {
        Booking written = write.get();
        if (!written.blocks()) {
            Reservation had = written.reservation();
            loans.release(had);
            releaseRoom(had);
        }
        return written;
    }

    private void releaseRoom(Reservation had) {
        ledger.release(had.room(), Owner.of(had.id()), had.busy().days());
    }

    /**
     * Claims all that a blocking blocks and then writes it.
     *
     * @throws RoomTaken with everything that is in its way
     */
    Blocking blocking(Blocking wanted, Supplier<Blocking> write) {
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
        requirePatience(claimed, wanted.id().value());
        return write.get();
    }

    /** Writes what became of a blocking and then gives back what it blocks no more. */
    Blocking unblocking(Blocking before, Supplier<Blocking> write) {
        Blocking written = write.get();
        List<Slot> kept = written.slots();
        List<LocalDate> days = before.slots().stream()
                .filter(slot -> !kept.contains(slot))
                .map(slot -> slot.days().getFirst())
                .toList();
        ledger.release(before.room(), Owner.of(before.id()), days);
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

    private void requirePatience(Instant claimed, String owner) {
        if (Duration.between(claimed, clock.instant()).compareTo(settings.claimPatience()) > 0) {
            throw new ClaimTooOld(owner);
        }
    }
}
