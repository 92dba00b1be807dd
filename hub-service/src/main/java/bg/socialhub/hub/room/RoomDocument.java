package bg.socialhub.hub.room;

import bg.socialhub.hub.room.RoomRules.Booker;
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
        @Nullable Rules rules,
        @Nullable Map<String, Integer> layouts,
        @Nullable Map<String, Hours> hours) {

    /** One day's hours, {@code HH:mm}. */
    record Hours(String opens, String closes) {}

    /** How it may be booked; a room that was stored before there were rules has none. */
    record Rules(
            @Nullable Long horizonDays,
            @Nullable Long shortestMinutes,
            @Nullable Long longestMinutes,
            Booker withoutApproval,
            @Nullable Boolean requestsShare,
            @Nullable Long noticeMinutes,
            @Nullable Long noShowMinutes) {

        static Rules from(RoomRules rules) {
            return new Rules(
                    rules.ownHorizon().map(Duration::toDays).orElse(null),
                    rules.ownShortest().map(Duration::toMinutes).orElse(null),
                    rules.ownLongest().map(Duration::toMinutes).orElse(null),
                    rules.withoutApproval(),
                    rules.requestsHold() ? null : true,
                    rules.ownNotice().map(Duration::toMinutes).orElse(null),
                    rules.ownNoShow().map(Duration::toMinutes).orElse(null));
        }

        RoomRules toDomain() {
            return new RoomRules(
                    horizonDays == null ? null : Duration.ofDays(horizonDays),
                    minutes(shortestMinutes),
                    minutes(longestMinutes),
                    withoutApproval,
                    requestsShare == null,
                    minutes(noticeMinutes),
                    minutes(noShowMinutes));
        }

        private static @Nullable Duration minutes(@Nullable Long minutes) {
            return minutes == null ? null : Duration.ofMinutes(minutes);
        }
    }

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
                Rules.from(room.rules()),
                layouts(room.layouts()),
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
                room.layouts == null ? Map.of() : capacities(room.layouts),
                room.rules == null ? usual(room.approvalNeeded) : room.rules.toDomain(),
                room.hours == null ? null : openingHours(room.hours),
                stored.version());
    }

    private static RoomRules usual(boolean approvalNeeded) {
        return RoomRules.usual(approvalNeeded ? Booker.STAFF : Booker.EVERYBODY);
    }

    private static Map<String, Integer> layouts(Map<Layout, Integer> layouts) {
        Map<String, Integer> stored = new TreeMap<>();
        layouts.forEach((layout, people) -> stored.put(layout.name(), people));
        return stored;
    }

    private static Map<Layout, Integer> capacities(Map<String, Integer> stored) {
        Map<Layout, Integer> layouts = new EnumMap<>(Layout.class);
        stored.forEach((layout, people) -> layouts.put(Layout.valueOf(layout), people));
        return layouts;
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
