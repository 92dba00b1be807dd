package bg.socialhub.hub.room;

import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A room as its centre's manager describes it. */
record RoomRequest(
        @NotNull @Valid Name name,
        @NotNull RoomKind kind,
        @Nullable @Min(1) @Max(5000) Integer capacity,
        @Nullable Set<@NotNull Accessibility> accessibility,
        @Min(0) @Max(240) int setupMinutes,
        @Min(0) @Max(240) int teardownMinutes,
        boolean approvalNeeded,
        @Nullable @Valid RulesRequest rules,
        @Nullable Map<Layout, @NotNull @Min(1) @Max(5000) Integer> layouts,
        @Nullable Map<DayOfWeek, @NotNull @Valid Hours> openingHours) {

    /** The room's name in Bulgarian and, if there is one, in English. */
    record Name(
            @NotNull @PlainText(max = 120) String bg,
            @Nullable @PlainText(max = 120) String en) {}

    /** One day's hours. */
    record Hours(@NotNull LocalTime opens, @NotNull LocalTime closes) {}

    /** A new room, with the usual rules where the request has none of its own. */
    Room toRoom(RoomId id, String centre) {
        return toRoom(id, centre, RoomRules.usual(RoomRules.Booker.STAFF), Map.of());
    }

    /** What becomes of a room; rules and layouts of which the request does not speak stay. */
    Room toRoom(Room before) {
        return toRoom(before.id(), before.centre(), before.rules(), before.layouts());
    }

    private Room toRoom(RoomId id, String centre, RoomRules oldRules, Map<Layout, Integer> oldLayouts) {
        return new Room(
                id,
                centre,
                new LocalizedText(
                        name.bg().strip(), name.en() == null ? null : name.en().strip()),
                kind,
                capacity,
                accessibility == null ? Set.of() : accessibility,
                Duration.ofMinutes(setupMinutes),
                Duration.ofMinutes(teardownMinutes),
                layouts == null ? oldLayouts : layouts,
                rules == null ? oldRules.approving(approvalNeeded) : rules.toRules(),
                openingHours == null ? null : hours(openingHours),
                1);
    }

    private static OpeningHours hours(Map<DayOfWeek, Hours> days) {
        Map<DayOfWeek, OpeningHours.Hours> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, open) -> {
            if (!open.opens().isBefore(open.closes())) {
                throw new InvalidField("openingHours." + day, "opens-before-closes");
            }
            hours.put(day, new OpeningHours.Hours(open.opens(), open.closes()));
        });
        return new OpeningHours(hours);
    }
}
