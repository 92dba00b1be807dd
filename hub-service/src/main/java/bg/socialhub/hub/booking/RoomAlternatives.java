package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Alternatives;
import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Instead;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.closing.ClosingDays;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks for what is free instead of a room that is taken, by the same rules by which it would be booked. */
@Component
class RoomAlternatives {

    /** How far alternatives may lie from the wanted days. */
    private static final int DAYS_AHEAD = 8;

    private final Rooms rooms;
    private final Ledger ledger;
    private final Loans loans;
    private final BookingLimits limits;
    private final ClosingDays closing;

    RoomAlternatives(Rooms rooms, Ledger ledger, Loans loans, BookingLimits limits, ClosingDays closing) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.loans = loans;
        this.limits = limits;
        this.closing = closing;
    }

    /** @param anywhere whether the requester may book in other centres too */
    Instead to(Room room, Reservation wanted, boolean anywhere, Instant now) {
        List<Room> candidates = anywhere && wanted.equipment().isEmpty() ? rooms.all() : rooms.ofCentre(room.centre());
        return new Alternatives(free(candidates, wanted, now)).to(room, wanted.slot(), candidates);
    }

    private BiPredicate<Room, Slot> free(List<Room> candidates, Reservation wanted, Instant now) {
        LocalDate first = wanted.slot().days().getFirst().minusDays(1);
        LocalDate last = wanted.slot().days().getLast().plusDays(DAYS_AHEAD);
        List<RoomId> ids = candidates.stream().map(Room::id).toList();
        List<String> centres = candidates.stream().map(Room::centre).distinct().toList();
        Map<RoomId, List<Claim>> taken = ledger.claims(ids, first, last);
        Map<String, ClosedDays> closed = closing.of(centres, first, last);
        Predicate<Slot> equipped = loans.free(wanted.equipment(), first, last);
        return (room, slot) -> {
            Slot busy = slot.widened(room.setup(), room.teardown());
            ClosedDays days = closed.getOrDefault(room.centre(), ClosedDays.NONE);
            return limits.breach(room, slot, wanted.attendees(), wanted.layout(), days, now)
                            .isEmpty()
                    && room.offers(wanted.layout())
                    && equipped.test(busy)
                    && taken.getOrDefault(room.id(), List.of()).stream()
                            .map(Claim::busy)
                            .noneMatch(busy::overlaps);
        };
    }
}
