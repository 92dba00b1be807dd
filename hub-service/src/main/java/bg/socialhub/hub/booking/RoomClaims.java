package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps ledger and bookings in step by the order of their writes: time is claimed before a booking that blocks is written,
 * and released after one that no longer blocks is. A crash in between leaves a claim too many, never one too few, and
 * {@link LedgerKeeper} takes it away. A booking whose write failed keeps its claim, because the write may have arrived.
 */
@Component
class RoomClaims {

    private final Ledger ledger;
    private final RoomCalendar calendar;
    private final BookingSettings settings;
    private final Clock clock;

    RoomClaims(Ledger ledger, RoomCalendar calendar, BookingSettings settings, Clock clock) {
        this.ledger = ledger;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Claims the reservation's time and then writes the booking.
     *
     * @throws RoomTaken with suggestions when the time is another booking's
     */
    Booking holding(Room room, Reservation wanted, Supplier<Booking> write) {
        return holding(room, wanted, ledger::claim, write);
    }

    /** The same beside what the booking has already, which stays claimed until {@link #releaseOnly}. */
    Booking holdingBeside(Room room, Reservation wanted, Supplier<Booking> write) {
        return holding(room, wanted, ledger::claimBeside, write);
    }

    private Booking holding(
            Room room, Reservation wanted, BiConsumer<RoomId, Claim> claiming, Supplier<Booking> write) {
        Instant claimed = clock.instant();
        try {
            claiming.accept(wanted.room(), new Claim(wanted.id(), wanted.busy(), claimed));
        } catch (RoomTaken taken) {
            throw taken.with(calendar.alternatives(room, wanted.slot(), wanted.attendees(), claimed));
        }
        if (Duration.between(claimed, clock.instant()).compareTo(settings.claimPatience()) > 0) {
            throw new ClaimTooOld(wanted.id());
        }
        return write.get();
    }

    /** Gives back one place of a booking and leaves the other. */
    void releaseOnly(Reservation had) {
        ledger.releaseOnly(had.room(), new Claim(had.id(), had.busy(), clock.instant()));
    }

    /** Writes what became of a booking and then gives its time back, if it no longer blocks. */
    Booking releasing(Supplier<Booking> write) {
        Booking written = write.get();
        if (!written.blocks()) {
            Reservation had = written.reservation();
            ledger.release(had.room(), had.id(), had.busy());
        }
        return written;
    }
}
