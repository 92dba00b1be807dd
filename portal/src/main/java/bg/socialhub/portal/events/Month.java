package bg.socialhub.portal.events;

import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.page.Formats;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The events that start in one month. */
record Month(YearMonth month, List<Event> events) {

    /** Events by the month in which they start in Bulgaria, in the order in which they come. */
    static List<Month> of(List<Event> events) {
        var months = new TreeMap<YearMonth, List<Event>>();
        for (Event event : events) {
            YearMonth month = YearMonth.from(event.start().atZoneSameInstant(Formats.ZONE));
            months.computeIfAbsent(month, _ -> new ArrayList<>()).add(event);
        }
        return months.entrySet().stream()
                .map(entry -> new Month(entry.getKey(), entry.getValue()))
                .toList();
    }
}
