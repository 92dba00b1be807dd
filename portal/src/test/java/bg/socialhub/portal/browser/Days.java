package bg.socialhub.portal.browser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Whose which day is, so that no two tests meet in one room: Tuesday to Thursday are the bookings', the rest the fairs'. */
final class Days {

    private static final Set<DayOfWeek> OF_BOOKINGS = EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    private static final int FIRST = 30;
    private static final int COUNT = 280;
    private static final Set<LocalDate> TAKEN = new HashSet<>();

    private Days() {}

    /** Where the centres are. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Sofia"));
    }

    /** Any day on which no test books a room. */
    static LocalDate ofAFair() {
        LocalDate day = someDay();
        return OF_BOOKINGS.contains(day.getDayOfWeek()) ? day.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)) : day;
    }

    /** A day for bookings, which others may have taken. */
    static LocalDate ofBookings() {
        LocalDate day = someDay();
        return OF_BOOKINGS.contains(day.getDayOfWeek()) ? day : day.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    /** Takes all of these days, or none when another test has one of them. */
    static synchronized boolean take(List<LocalDate> days) {
        return Collections.disjoint(TAKEN, days) && TAKEN.addAll(days);
    }

    private static LocalDate someDay() {
        return Days.today().plusDays(FIRST + ThreadLocalRandom.current().nextInt(COUNT));
    }
}
