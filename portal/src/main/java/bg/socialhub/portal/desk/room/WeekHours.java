package bg.socialhub.portal.desk.room;

import bg.socialhub.portal.gateway.RoomsApi.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours as somebody types them.
 *
 * @param opens seven texts from Monday to Sunday; empty on a day on which the room is closed
 * @param closes likewise
 */
record WeekHours(List<String> opens, List<String> closes) {

    static WeekHours of(@Nullable List<String> opens, @Nullable List<String> closes) {
        return new WeekHours(seven(opens), seven(closes));
    }

    static WeekHours of(Map<DayOfWeek, Hours> hours) {
        return new WeekHours(texts(hours, Hours::opens), texts(hours, Hours::closes));
    }

    String opensOn(DayOfWeek day) {
        return opens.get(day.ordinal());
    }

    String closesOn(DayOfWeek day) {
        return closes.get(day.ordinal());
    }

    /** Monday's hours from Monday to Friday. */
    WeekHours withWorkdaysLikeMonday() {
        return new WeekHours(likeMonday(opens), likeMonday(closes));
    }

    /** Days on which the hours are not two times of which the first is the earlier. */
    List<DayOfWeek> wrongDays() {
        return Arrays.stream(DayOfWeek.values()).filter(this::isWrong).toList();
    }

    Map<DayOfWeek, Hours> toHours() {
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

    private static List<String> likeMonday(List<String> week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> week.get(day.compareTo(DayOfWeek.FRIDAY) > 0 ? day.ordinal() : 0))
                .toList();
    }

    private static List<String> texts(Map<DayOfWeek, Hours> hours, Function<Hours, @Nullable LocalTime> time) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Stream.ofNullable(hours.get(day))
                        .map(time)
                        .map(String::valueOf)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    /** Seven texts, whatever was sent. */
    private static List<String> seven(@Nullable List<String> sent) {
        return Stream.concat(sent == null ? Stream.of() : sent.stream(), Stream.generate(() -> ""))
                .limit(DayOfWeek.values().length)
                .map(text -> text == null ? "" : text)
                .toList();
    }
}
