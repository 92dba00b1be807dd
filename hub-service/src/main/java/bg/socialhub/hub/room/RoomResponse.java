package bg.socialhub.hub.room;

import bg.socialhub.platform.web.LocalizedText;
import java.time.DayOfWeek;
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
        @Nullable Map<DayOfWeek, Hours> openingHours,
        long version) {

    /** One day's hours. */
    record Hours(LocalTime opens, LocalTime closes) {}

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
                room.openingHours().map(RoomResponse::hours).orElse(null),
                room.version());
    }

    private static Map<DayOfWeek, Hours> hours(OpeningHours hours) {
        Map<DayOfWeek, Hours> days = new TreeMap<>();
        hours.days().forEach((day, open) -> days.put(day, new Hours(open.opens(), open.closes())));
        return days;
    }
}
