package bg.socialhub.hub.training.pdf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Days and lengths as a Bulgarian document says them. */
final class BulgarianWords {

    /** More days than these are told by the first and the last. */
    private static final int MOST_DAYS = 6;

    private static final List<String> MONTHS = List.of(
            "януари",
            "февруари",
            "март",
            "април",
            "май",
            "юни",
            "юли",
            "август",
            "септември",
            "октомври",
            "ноември",
            "декември");

    private BulgarianWords() {}

    /** As in „8 март 2027 г.". */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + year(day.getYear());
    }

    /** As in „на 8 и 9 март 2027 г." or „от 8 март до 30 април 2027 г.". */
    static String days(List<LocalDate> days) {
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        if (days.size() <= MOST_DAYS) {
            return "на " + each(days);
        }
        String from = first.getYear() == last.getYear() ? first.getDayOfMonth() + " " + month(first) : day(first);
        return "от " + from + " до " + day(last);
    }

    /** As in „1 час", „16 часа" or „2 часа и 30 минути". */
    static String length(Duration length) {
        List<String> parts = new ArrayList<>();
        if (length.toHours() > 0) {
            parts.add(length.toHours() + (length.toHours() == 1 ? " час" : " часа"));
        }
        if (length.toMinutesPart() > 0 || parts.isEmpty()) {
            parts.add(length.toMinutesPart() + (length.toMinutesPart() == 1 ? " минута" : " минути"));
        }
        return joined(parts);
    }

    private static String each(List<LocalDate> days) {
        Map<Integer, Map<String, List<String>>> years = new LinkedHashMap<>();
        days.forEach(day -> years.computeIfAbsent(day.getYear(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(month(day), _ -> new ArrayList<>())
                .add(Integer.toString(day.getDayOfMonth())));
        List<String> told = new ArrayList<>();
        years.forEach((year, months) -> {
            List<String> ofYear = new ArrayList<>();
            months.forEach((month, numbers) -> ofYear.add(joined(numbers) + " " + month));
            told.add(joined(ofYear) + " " + year(year));
        });
        return joined(told);
    }

    private static String joined(List<String> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " и " + parts.getLast();
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static String year(int year) {
        return year + " г.";
    }
}
