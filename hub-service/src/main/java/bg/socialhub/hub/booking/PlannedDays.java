package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.LocalDay;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.LocalizedText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans days of rooms, anew only when something has changed from which they were planned. */
@Component
class PlannedDays {

    private static final int DAYS_REMEMBERED = 2_000;

    private final BookingLimits limits;
    private final Cache<Key, Planned> known = Caffeine.newBuilder()
            .maximumWeight(DAYS_REMEMBERED)
            .weigher((Key _, Planned planned) -> planned.days().size())
            .executor(Runnable::run)
            .build();

    PlannedDays(BookingLimits limits) {
        this.limits = limits;
    }

    private record Key(RoomId room, LocalDate first, int days) {}

    /**
     * All from which days are planned.
     *
     * @param room its version, by which its opening hours are known
     */
    private record Basis(long room, ClosedDays closed, List<List<Claim>> claims) {}

    private record Planned(Basis basis, List<DayPlan> days) {}

    /**
     * The plans of days that follow one another.
     *
     * @param closed on which of them the room's centre is closed
     * @param claims of each of the days
     * @param why the reasons of blockings that may be told; a plan that tells some is not kept
     */
    List<DayPlan> of(
            Room room,
            List<LocalDay> days,
            ClosedDays closed,
            List<List<Claim>> claims,
            Map<Owner, LocalizedText> why) {
        if (days.isEmpty() || !why.isEmpty()) {
            return plan(room, days, closed, claims, why);
        }
        Key key = new Key(room.id(), days.getFirst().date(), days.size());
        Basis basis = new Basis(room.version(), closed, claims);
        Planned last = known.getIfPresent(key);
        if (last == null || !last.basis.equals(basis)) {
            last = new Planned(basis, plan(room, days, closed, claims, why));
            known.put(key, last);
        }
        return last.days;
    }

    private List<DayPlan> plan(
            Room room,
            List<LocalDay> days,
            ClosedDays closed,
            List<List<Claim>> claims,
            Map<Owner, LocalizedText> why) {
        OpeningHours hours = limits.hoursOf(room);
        List<DayPlan> plans = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            plans.add(DayPlan.of(days.get(i), hours, closed, ClaimedSpans.of(claims.get(i), why)));
        }
        return List.copyOf(plans);
    }
}
