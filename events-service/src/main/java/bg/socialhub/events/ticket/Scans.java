package bg.socialhub.events.ticket;

import bg.socialhub.events.event.EventId;
import java.util.Map;

/** How often the scanners of a check-in list said what, refusals included. */
interface Scans {

    void count(EventId event, String list, String outcome);

    Map<String, Long> counts(EventId event, String list);
}
