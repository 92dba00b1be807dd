package bg.socialhub.hub.booking.series;

import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/** An RRULE of RFC 5545 that repeats by days, weeks or months and comes to an end. */
record RecurrenceRule(String text) {

    private static final String FIELD = "rule";
    private static final String UNTIL = "UNTIL";
    private static final String COUNT = "COUNT";
    private static final String NUMBERS = "-?\\d{1,2}(,-?\\d{1,2})*";
    private static final String WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)";
    private static final Map<String, Pattern> PARTS = Map.of(
            "FREQ",
            Pattern.compile("DAILY|WEEKLY|MONTHLY"),
            "INTERVAL",
            Pattern.compile("[1-9]\\d{0,2}"),
            COUNT,
            Pattern.compile("[1-9]\\d{0,3}"),
            UNTIL,
            Pattern.compile("\\d{8}(T\\d{6}Z?)?"),
            "BYDAY",
            Pattern.compile("[+-]?[1-5]?" + WEEKDAY + "(,[+-]?[1-5]?" + WEEKDAY + ")*"),
            "BYMONTHDAY",
            Pattern.compile(NUMBERS),
            "BYMONTH",
            Pattern.compile(NUMBERS),
            "BYSETPOS",
            Pattern.compile(NUMBERS),
            "WKST",
            Pattern.compile(WEEKDAY));
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int FURTHEST_YEARS = 20;

    /** @throws InvalidField when it is no such rule */
    RecurrenceRule {
        Map<String, String> parts = parts(text);
        if (!parts.containsKey("FREQ") || parts.containsKey(COUNT) && parts.containsKey(UNTIL)) {
            throw new InvalidField(FIELD, "recurrence-rule");
        }
        if (!parts.containsKey(COUNT) && !parts.containsKey(UNTIL)) {
            throw new InvalidField(FIELD, "endless-rule");
        }
        text = text(parts);
    }

    /** The days from the first on, at most so many of them; the last day counts if its occurrence begins in time. */
    List<LocalDate> days(LocalDateTime first, int most) {
        Map<String, String> parts = parts(text);
        if (parts.containsKey(UNTIL)) {
            parts.put(UNTIL, DAY.format(lastDay(parts.get(UNTIL), first.toLocalTime())));
        }
        LocalDate day = first.toLocalDate();
        try {
            return new Recur<LocalDate>(text(parts)).getDates(day, day, day.plusYears(FURTHEST_YEARS), most);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new InvalidField(FIELD, "recurrence-rule");
        }
    }

    /** The same rhythm until a day instead of a number of times. */
    RecurrenceRule until(LocalDate last) {
        Map<String, String> parts = parts(text);
        parts.remove(COUNT);
        parts.put(UNTIL, DAY.format(last));
        return new RecurrenceRule(text(parts));
    }

    private static LocalDate lastDay(String until, LocalTime begins) {
        try {
            if (until.length() == "uuuuMMdd".length()) {
                return LocalDate.parse(until, DAY);
            }
            LocalDateTime moment = LocalDateTime.parse(until.replace("Z", ""), MOMENT);
            LocalDateTime local = until.endsWith("Z")
                    ? moment.atZone(ZoneOffset.UTC)
                            .withZoneSameInstant(SofiaTime.ZONE)
                            .toLocalDateTime()
                    : moment;
            return local.toLocalTime().isBefore(begins) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        } catch (DateTimeException _) {
            throw new InvalidField(FIELD, "recurrence-rule");
        }
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Arrays.stream(text.strip()
                        .toUpperCase(Locale.ROOT)
                        .replaceFirst("^RRULE:", "")
                        .split(";", -1))
                .map(part -> part.split("=", 2))
                .forEach(part -> {
                    Pattern form = PARTS.get(part[0]);
                    boolean known = part.length == 2
                            && form != null
                            && form.matcher(part[1]).matches();
                    if (!known || parts.put(part[0], part[1]) != null) {
                        throw new InvalidField(FIELD, "recurrence-rule");
                    }
                });
        return parts;
    }

    private static String text(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
