package bg.socialhub.events.statistics;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.EventStatus;
import bg.socialhub.events.event.Events;
import bg.socialhub.events.registration.Turnout;
import bg.socialhub.events.registration.Turnout.Visitors;
import bg.socialhub.events.stand.GivenStands;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Adds up what came of the events that were not called off, in the month in which each begins in Sofia. */
@Service
class Statistics {

    private static final Comparator<Group> BY_MONTH =
            Comparator.comparing(Group::month).thenComparing(Group::centre);

    private final Events events;
    private final Turnout turnout;
    private final GivenStands stands;

    Statistics(Events events, Turnout turnout, GivenStands stands) {
        this.events = events;
        this.turnout = turnout;
        this.stands = stands;
    }

    /** One line of the table. */
    record Group(YearMonth month, String centre) {

        static Group of(Event event) {
            Instant start = event.plan().start();
            return new Group(
                    YearMonth.from(start.atZone(SofiaTime.ZONE)), event.plan().centre());
        }
    }

    /** From one month to another, both included; of one centre, or of all. */
    Map<Group, Figures> of(YearMonth from, YearMonth to, Optional<String> centre) {
        List<Event> held = events.notCancelledStartingIn(beginning(from), beginning(to.plusMonths(1))).stream()
                .filter(event ->
                        centre.isEmpty() || centre.get().equals(event.plan().centre()))
                .toList();
        List<EventId> ids = held.stream().map(Event::id).toList();
        Map<EventId, Visitors> visitors = turnout.of(ids);
        Map<EventId, Long> given = stands.of(ids);
        Map<Group, Figures> figures = new TreeMap<>(BY_MONTH);
        for (Event event : held) {
            Visitors came = visitors.getOrDefault(event.id(), Visitors.NONE);
            Figures one = new Figures(
                    event.status() == EventStatus.OVER ? 1 : 0,
                    came.confirmed(),
                    came.checkedIn(),
                    given.getOrDefault(event.id(), 0L));
            figures.merge(Group.of(event), one, Figures::plus);
        }
        return figures;
    }

    private static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(SofiaTime.ZONE).toInstant();
    }
}
