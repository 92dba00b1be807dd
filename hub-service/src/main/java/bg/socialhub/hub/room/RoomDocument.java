package bg.socialhub.hub.room;

import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A room as it is stored; times of day are text, because a date type would drag a zone in. */
record RoomDocument(
        String centre,
        LocalizedText name,
        RoomKind kind,
        @Nullable Integer capacity,
        List<Accessibility> accessibility,
        int setupMinutes,
        int teardownMinutes,
        boolean approvalNeeded,
        @Nullable Map<String, Hours> hours) {

    /** One day's hours, {@code HH:mm}. */
    record Hours(String opens, String closes) {}

    static RoomDocument from(Room room) {
        return new RoomDocument(
                room.centre(),
                room.name(),
                room.kind(),
                room.capacity(),
                room.accessibility().stream().sorted().toList(),
                Math.toIntExact(room.setup().toMinutes()),
                Math.toIntExact(room.teardown().toMinutes()),
                room.approvalNeeded(),
                room.openingHours().map(RoomDocument::hours).orElse(null));
    }

    static Room toDomain(Stored<RoomDocument> stored) {
        RoomDocument room = stored.state();
        return new Room(
                new RoomId(stored.id()),
                room.centre,
                room.name,
                room.kind,
                room.capacity,
                Set.copyOf(room.accessibility),
                Duration.ofMinutes(room.setupMinutes),
                Duration.ofMinutes(room.teardownMinutes),
                room.approvalNeeded,
                room.hours == null ? null : openingHours(room.hours),
                stored.version());
    }

    private static Map<String, Hours> hours(OpeningHours hours) {
        Map<String, Hours> days = new TreeMap<>();
        hours.days()
                .forEach((day, open) -> days.put(
                        day.name(),
                        new Hours(open.opens().toString(), open.closes().toString())));
        return days;
    }

    private static OpeningHours openingHours(Map<String, Hours> days) {
        Map<DayOfWeek, OpeningHours.Hours> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, open) -> hours.put(
                DayOfWeek.valueOf(day),
                new OpeningHours.Hours(LocalTime.parse(open.opens()), LocalTime.parse(open.closes()))));
        return new OpeningHours(hours);
    }
}
