package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.LocalDay;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.LocalizedText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans days of rooms, each one anew only when something has changed from which it was planned. */
@Component
class PlannedDays {

    private static final int REMEMBERED_AT_MOST = 2_000;

    private final BookingLimits limits;
    private final Cache<Key, Planned> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST).build();

    PlannedDays(BookingLimits limits) {
        this.limits = limits;
    }

    private record Key(RoomId room, LocalDate date) {}

    /** All from which a day is planned; its room has its opening hours by its version. */
    private record Basis(long room, Optional<LocalizedText> closed, List<Claim> claims) {}

    private record Planned(Basis basis, DayPlan plan) {}

    /**
     * The plan of one day.
     *
     * @param why the reasons of blockings that may be told; a plan that tells some is not kept
     */
    DayPlan of(Room room, LocalDay day, ClosedDays closed, List<Claim> claims, Map<Owner, LocalizedText> why) {
        if (!why.isEmpty()) {
            return plan(room, day, closed, claims, why);
        }
        Key key = new Key(room.id(), day.date());
        Basis basis = new Basis(room.version(), closed.reason(day.date()), claims);
        Planned last = known.getIfPresent(key);
        if (last == null || !last.basis.equals(basis)) {
            last = new Planned(basis, plan(room, day, closed, claims, why));
            known.put(key, last);
        }
        return last.plan;
    }

    private DayPlan plan(
            Room room, LocalDay day, ClosedDays closed, List<Claim> claims, Map<Owner, LocalizedText> why) {
        return DayPlan.of(day, limits.hoursOf(room), closed, ClaimedSpans.of(claims, why));
    }
}
