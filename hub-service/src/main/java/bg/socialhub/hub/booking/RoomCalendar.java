package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Alternatives;
import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.closing.ClosingDays;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Reads the ledger for people: when a room is free, and what is free instead. */
@Service
public class RoomCalendar {

    /** How far alternatives may lie from the wanted days. */
    private static final int DAYS_AHEAD = 8;

    private final Rooms rooms;
    private final Ledger ledger;
    private final ClaimedSpans spans;
    private final BookingLimits limits;
    private final ClosingDays closing;
    private final Loans loans;

    RoomCalendar(
            Rooms rooms, Ledger ledger, ClaimedSpans spans, BookingLimits limits, ClosingDays closing, Loans loans) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.spans = spans;
        this.limits = limits;
        this.closing = closing;
        this.loans = loans;
    }

    /**
     * What one may know about a room's days, both ends included.
     *
     * @param reasons whether it is told why the room is blocked, which is for the centre's staff only
     */
    public List<DayPlan> days(Room room, LocalDate from, LocalDate to, boolean reasons) {
        List<Span> claimed = spans.of(ledger.claims(room.id(), from, to), reasons);
        ClosedDays closed = closing.of(room.centre(), from, to);
        return from.datesUntil(to.plusDays(1))
                .map(day -> DayPlan.of(day, limits.hoursOf(room), closed, claimed))
                .toList();
    }

    /** The claimed times of a room's days, both ends included. */
    public List<Claim> claims(Room room, LocalDate from, LocalDate to) {
        return ledger.claims(room.id(), from, to);
    }

    /** What may be had instead of this room and slot. */
    List<Suggestion> alternatives(Room room, Reservation reservation, Instant now) {
        Slot wanted = reservation.slot();
        Map<RoomId, List<Slot>> taken = new HashMap<>();
        ClosedDays closed = closing.of(room.centre(), firstDay(wanted), lastDay(wanted));
        Predicate<Slot> equipped = loans.free(reservation.equipment(), firstDay(wanted), lastDay(wanted));
        return new Alternatives((candidate, slot) -> {
                    Slot busy = slot.widened(candidate.setup(), candidate.teardown());
                    return limits.breach(candidate, slot, reservation.attendees(), closed, now)
                                    .isEmpty()
                            && equipped.test(busy)
                            && taken.computeIfAbsent(candidate.id(), id -> taken(id, wanted)).stream()
                                    .noneMatch(busy::overlaps);
                })
                .to(room, wanted, rooms.ofCentre(room.centre()));
    }

    private List<Slot> taken(RoomId room, Slot wanted) {
        return ledger.claims(room, firstDay(wanted), lastDay(wanted)).stream()
                .map(Claim::busy)
                .toList();
    }

    private static LocalDate firstDay(Slot wanted) {
        return wanted.days().getFirst().minusDays(1);
    }

    private static LocalDate lastDay(Slot wanted) {
        return wanted.days().getLast().plusDays(DAYS_AHEAD);
    }
}
