package bg.socialhub.portal.desk.room;

import bg.socialhub.portal.gateway.RoomsApi.Accessibility;
import bg.socialhub.portal.gateway.RoomsApi.Description;
import bg.socialhub.portal.gateway.RoomsApi.Hours;
import bg.socialhub.portal.gateway.RoomsApi.Kind;
import bg.socialhub.portal.gateway.RoomsApi.Name;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A room as its manager types it.
 *
 * @param hours OWN when the room has hours of its own; else the usual ones hold
 * @param opens from Monday to Sunday; empty on a day on which it is closed
 * @param closes likewise
 */
record RoomForm(
        @Nullable Long version,
        @Nullable String nameBg,
        @Nullable String nameEn,
        @Nullable Kind kind,
        @Nullable Integer capacity,
        @Nullable Set<Accessibility> accessibility,
        @Nullable Integer setupMinutes,
        @Nullable Integer teardownMinutes,
        boolean approvalNeeded,
        @Nullable String hours,
        @Nullable List<String> opens,
        @Nullable List<String> closes,
        @Nullable String key) {

    private static final String OWN = "OWN";

    RoomForm {
        accessibility = accessibility == null ? Set.of() : accessibility;
        hours = OWN.equals(hours) ? OWN : "USUAL";
        opens = week(opens);
        closes = week(closes);
    }

    static RoomForm empty() {
        return new RoomForm(null, null, null, null, null, null, 0, 0, true, null, null, null, null);
    }

    static RoomForm of(Room room) {
        var hours = Optional.ofNullable(room.openingHours());
        return new RoomForm(
                room.version(),
                room.name().bg(),
                room.name().en(),
                room.kind(),
                room.capacity(),
                Set.copyOf(room.accessibility()),
                room.setupMinutes(),
                room.teardownMinutes(),
                room.approvalNeeded(),
                hours.isPresent() ? OWN : null,
                days(hours.orElse(Map.of()), true),
                days(hours.orElse(Map.of()), false),
                null);
    }

    public boolean has(String access) {
        return accessibility != null
                && accessibility.stream().anyMatch(one -> one.name().equals(access));
    }

    public boolean hasOwnHours() {
        return OWN.equals(hours);
    }

    public String opensOn(DayOfWeek day) {
        return at(opens, day);
    }

    public String closesOn(DayOfWeek day) {
        return at(closes, day);
    }

    /** Days on which the hours are not two times of which the first is the earlier. */
    List<DayOfWeek> wrongDays() {
        if (!hasOwnHours()) {
            return List.of();
        }
        return Arrays.stream(DayOfWeek.values()).filter(this::isWrong).toList();
    }

    Description toDescription() {
        return new Description(
                new Name(blankToNull(nameBg), blankToNull(nameEn)),
                kind,
                capacity,
                accessibility == null ? Set.of() : accessibility,
                setupMinutes == null ? 0 : setupMinutes,
                teardownMinutes == null ? 0 : teardownMinutes,
                approvalNeeded,
                hasOwnHours() ? openingHours() : null);
    }

    private Map<DayOfWeek, Hours> openingHours() {
        var days = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            time(opensOn(day))
                    .ifPresent(open ->
                            days.put(day, new Hours(open, time(closesOn(day)).orElse(null))));
        }
        return days;
    }

    private boolean isWrong(DayOfWeek day) {
        if (opensOn(day).isBlank() && closesOn(day).isBlank()) {
            return false;
        }
        var open = time(opensOn(day));
        var close = time(closesOn(day));
        return open.isEmpty() || close.isEmpty() || !open.get().isBefore(close.get());
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static List<String> days(Map<DayOfWeek, Hours> hours, boolean opening) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Stream.ofNullable(hours.get(day))
                        .map(open -> opening ? open.opens() : open.closes())
                        .map(String::valueOf)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static String at(@Nullable List<String> week, DayOfWeek day) {
        return week == null ? "" : week.get(day.ordinal());
    }

    /** Seven texts, whatever was sent. */
    private static List<String> week(@Nullable List<String> sent) {
        return Stream.concat(sent == null ? Stream.of() : sent.stream(), Stream.generate(() -> ""))
                .limit(DayOfWeek.values().length)
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
