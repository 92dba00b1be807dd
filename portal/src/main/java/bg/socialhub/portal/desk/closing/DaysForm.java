package bg.socialhub.portal.desk.closing;

import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Days that somebody closes, all for one reason.
 *
 * @param to the last one; absent for a single day
 */
record DaysForm(
        @Nullable Long version,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable String reasonBg,
        @Nullable String reasonEn) {

    static DaysForm empty() {
        return new DaysForm(null, null, null, null, null);
    }

    /** The field that is wrong before anybody is asked, with what is wrong about it. */
    Map<String, String> faults(int year) {
        var faults = new LinkedHashMap<String, String>();
        if (from == null) {
            faults.put("from", "missing");
        } else if (from.getYear() != year) {
            faults.put("from", "year");
        } else if (to != null && to.getYear() != year) {
            faults.put("to", "year");
        } else if (to != null && to.isBefore(from)) {
            faults.put("to", "order");
        }
        if (reasonBg == null || reasonBg.isBlank()) {
            faults.put("reasonBg", "reason");
        }
        return faults;
    }

    /** Only without faults. */
    Map<LocalDate, Text> days() {
        var days = new LinkedHashMap<LocalDate, Text>();
        if (from != null && reasonBg != null) {
            String english = reasonEn == null || reasonEn.isBlank() ? null : reasonEn.strip();
            var reason = new Text(reasonBg.strip(), english);
            from.datesUntil((to == null ? from : to).plusDays(1)).forEach(day -> days.put(day, reason));
        }
        return days;
    }
}
