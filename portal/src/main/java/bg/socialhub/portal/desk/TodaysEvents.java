package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.EventDeskApi;
import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.EventsApi.Seats;
import bg.socialhub.portal.page.Part;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The events of a centre between two moments, and who came. */
@Component
class TodaysEvents {

    private static final int MOST = 100;

    private final EventsApi events;
    private final EventDeskApi desk;

    TodaysEvents(EventsApi events, EventDeskApi desk) {
        this.events = events;
        this.desk = desk;
    }

    /** An event of the day and its doors. */
    record TodaysEvent(Event event, Part<Doors> doors) {}

    /** How many people have a seat and how many came. */
    record Doors(int expected, long arrived) {}

    List<TodaysEvent> of(String centre, OffsetDateTime begin, OffsetDateTime end) {
        return events
                .events(centre, null, "PUBLISHED", begin.toInstant(), end.toInstant(), null, MOST, null)
                .items()
                .stream()
                .map(event -> new TodaysEvent(event, Part.of(() -> doors(event))))
                .toList();
    }

    private Doors doors(Event event) {
        int expected = events.quotas(event.id()).items().stream()
                .mapToInt(Seats::taken)
                .sum();
        return new Doors(expected, desk.scans(event.id()).admitted());
    }
}
