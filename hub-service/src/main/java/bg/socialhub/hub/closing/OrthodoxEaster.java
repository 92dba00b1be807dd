package bg.socialhub.hub.closing;

import java.time.LocalDate;

/** Orthodox Easter by Meeus' Julian algorithm (Astronomical Algorithms, chapter 8), as a date of today's calendar. */
final class OrthodoxEaster {

    private OrthodoxEaster() {}

    static LocalDate of(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + weekday + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(daysBehind(year));
    }

    /** How many days the Julian calendar is behind the Gregorian one in the spring of a year. */
    private static int daysBehind(int year) {
        return year / 100 - year / 400 - 2;
    }
}
