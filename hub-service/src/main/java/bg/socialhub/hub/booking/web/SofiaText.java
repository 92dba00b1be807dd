package bg.socialhub.hub.booking.web;

import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** Writes moments as ISO 8601 tells them in Sofia, digit by digit, because a week of all rooms has thousands of them. */
final class SofiaText {

    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int LAST_YEAR = 9_999;

    private static volatile Half half = Half.around(Instant.EPOCH);

    private final char[] text = "1970-01-01T00:00:00+00:00".toCharArray();

    /** The second and the local day since 1970 that stand in the text: one part of a day begins where the other ends. */
    private long second = Long.MIN_VALUE;

    private long day;

    /** Some time between two changes of the clock, in seconds since 1970: the first one included, the last one not. */
    private record Half(long first, long last, int offset) {

        static Half around(Instant moment) {
            ZoneRules rules = SofiaTime.ZONE.getRules();
            return new Half(
                    second(rules.previousTransition(moment.plusNanos(1)), Long.MIN_VALUE),
                    second(rules.nextTransition(moment), Long.MAX_VALUE),
                    rules.getOffset(moment).getTotalSeconds());
        }

        private static long second(@Nullable ZoneOffsetTransition change, long none) {
            return change == null ? none : change.toEpochSecond();
        }

        boolean has(long second) {
            return first <= second && second < last;
        }
    }

    /** The text, until the next one is asked for. */
    char[] of(Instant moment) {
        long asked = moment.getEpochSecond();
        if (asked == second && moment.getNano() == 0) {
            return text;
        }
        Half now = half;
        if (!now.has(asked)) {
            now = Half.around(moment);
            half = now;
        }
        boolean usual = moment.getNano() == 0 && now.offset > 0 && now.offset % MINUTE == 0;
        long local = asked + now.offset;
        if (!usual || !putDate(Math.floorDiv(local, DAY))) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME
                    .format(moment.atZone(SofiaTime.ZONE))
                    .toCharArray();
        }
        second = asked;
        int time = Math.floorMod(local, DAY);
        put(11, time / HOUR);
        put(14, time % HOUR / MINUTE);
        put(17, time % MINUTE);
        put(20, now.offset / HOUR);
        put(23, now.offset % HOUR / MINUTE);
        return text;
    }

    /** Whether the date could be put, which has a year of four digits. */
    private boolean putDate(long wanted) {
        if (wanted == day) {
            return true;
        }
        LocalDate date = LocalDate.ofEpochDay(wanted);
        if (date.getYear() > LAST_YEAR || date.getYear() < 0) {
            return false;
        }
        day = wanted;
        put(0, date.getYear() / 100);
        put(2, date.getYear() % 100);
        put(5, date.getMonthValue());
        put(8, date.getDayOfMonth());
        return true;
    }

    private void put(int place, int twoDigits) {
        text[place] = (char) ('0' + twoDigits / 10);
        text[place + 1] = (char) ('0' + twoDigits % 10);
    }
}
