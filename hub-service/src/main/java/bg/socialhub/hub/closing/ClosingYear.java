package bg.socialhub.hub.closing;

import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a centre is closed in one year.
 *
 * @param publicHolidays whether the official holidays are closed days as well
 * @param days the further closed days of the year, each with its reason
 * @param version 0 while nobody of the centre has set the year, and then nothing is closed
 */
record ClosingYear(
        String centre, int year, boolean publicHolidays, SortedMap<LocalDate, LocalizedText> days, long version) {

    ClosingYear {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    static ClosingYear unset(String centre, int year) {
        return new ClosingYear(centre, year, false, new TreeMap<>(), 0);
    }

    /** Every closed day of the year; the staff's own reason wins over a holiday's name. */
    SortedMap<LocalDate, LocalizedText> closed() {
        SortedMap<LocalDate, LocalizedText> closed =
                publicHolidays ? new TreeMap<>(PublicHolidays.of(year)) : new TreeMap<>();
        closed.putAll(days);
        return closed;
    }
}
