package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LocalDay;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.closing.ClosingDays;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Reads the ledger for people: when rooms are free. */
@Service
public class RoomCalendar {

    private final Ledger ledger;
    private final ClaimedSpans spans;
    private final PlannedDays plan;
    private final ClosingDays closing;

    RoomCalendar(Ledger ledger, ClaimedSpans spans, PlannedDays plan, ClosingDays closing) {
        this.ledger = ledger;
        this.spans = spans;
        this.plan = plan;
        this.closing = closing;
    }

    /**
     * What one may know about a room's days, both ends included.
     *
     * @param reasons whether it is told why the room is blocked, which is for the centre's staff only
     */
    public List<DayPlan> days(Room room, LocalDate from, LocalDate to, boolean reasons) {
        return days(List.of(room), from, to, _ -> reasons).getOrDefault(room.id(), List.of());
    }

    /** The same for many rooms, with one read of the ledger for all of them. */
    public Map<RoomId, List<DayPlan>> days(List<Room> rooms, LocalDate from, LocalDate to, Predicate<Room> reasons) {
        List<LocalDay> days = LocalDay.between(from, to);
        Map<RoomId, Map<LocalDate, List<Claim>>> claims =
                ledger.days(rooms.stream().map(Room::id).toList(), from, to);
        Map<Owner, LocalizedText> why = spans.reasons(rooms.stream()
                .filter(reasons)
                .flatMap(room -> claims.getOrDefault(room.id(), Map.of()).values().stream())
                .flatMap(List::stream));
        Map<String, ClosedDays> closed =
                closing.of(rooms.stream().map(Room::centre).distinct().toList(), from, to);
        Map<RoomId, List<DayPlan>> plans = new HashMap<>();
        for (Room room : rooms) {
            ClosedDays shut = closed.getOrDefault(room.centre(), ClosedDays.NONE);
            Map<LocalDate, List<Claim>> claimed = claims.getOrDefault(room.id(), Map.of());
            List<List<Claim>> ofDays = new ArrayList<>(days.size());
            days.forEach(day -> ofDays.add(claimed.getOrDefault(day.date(), List.of())));
            plans.put(room.id(), plan.of(room, days, shut, ofDays, why));
        }
        return plans;
    }

    /** The claimed times of a room's days, both ends included. */
    public List<Claim> claims(Room room, LocalDate from, LocalDate to) {
        return ledger.claims(room.id(), from, to);
    }
}
