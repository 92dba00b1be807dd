package bg.socialhub.hub.room;

import bg.socialhub.platform.web.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A room as everybody may see it. */
record RoomResponse(
        String id,
        String centre,
        LocalizedText name,
        RoomKind kind,
        @Nullable Integer capacity,
        List<Accessibility> accessibility,
        long setupMinutes,
        long teardownMinutes,
        boolean approvalNeeded,
        Rules rules,
        Map<Layout, Integer> layouts,
        @Nullable Map<DayOfWeek, Hours> openingHours,
        long version) {

    /** One day's hours. */
    record Hours(LocalTime opens, LocalTime closes) {}

    /** How it may be booked; what is absent follows the service's usual limits. */
    record Rules(
            @Nullable Long horizonDays,
            @Nullable Long shortestMinutes,
            @Nullable Long longestMinutes,
            RoomRules.Booker withoutApproval,
            boolean requestsHold,
            @Nullable Long cancellationHours,
            @Nullable Long noShowMinutes) {

        static Rules from(RoomRules rules) {
            return new Rules(
                    rules.ownHorizon().map(Duration::toDays).orElse(null),
                    rules.ownShortest().map(Duration::toMinutes).orElse(null),
                    rules.ownLongest().map(Duration::toMinutes).orElse(null),
                    rules.withoutApproval(),
                    rules.requestsHold(),
                    rules.ownNotice().map(Duration::toHours).orElse(null),
                    rules.ownNoShow().map(Duration::toMinutes).orElse(null));
        }
    }

    static RoomResponse from(Room room) {
        return new RoomResponse(
                room.id().value(),
                room.centre(),
                room.name(),
                room.kind(),
                room.capacity(),
                room.accessibility().stream().sorted().toList(),
                room.setup().toMinutes(),
                room.teardown().toMinutes(),
                room.approvalNeeded(),
                Rules.from(room.rules()),
                new TreeMap<>(room.layouts()),
                room.openingHours().map(RoomResponse::hours).orElse(null),
                room.version());
    }

    private static Map<DayOfWeek, Hours> hours(OpeningHours hours) {
        Map<DayOfWeek, Hours> days = new TreeMap<>();
        hours.days().forEach((day, open) -> days.put(day, new Hours(open.opens(), open.closes())));
        return days;
    }
}
