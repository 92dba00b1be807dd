package bg.socialhub.events.event.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventPlan;
import bg.socialhub.platform.SofiaTime;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Events as a calendar that clients subscribe to, in Sofia's wall time with its rules. */
@Component
class EventCalendar {

    static final MediaType TYPE = MediaType.valueOf("text/calendar;charset=UTF-8");

    private final VTimeZone sofia;

    EventCalendar() {
        TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        this.sofia = zones.getTimeZone(SofiaTime.ZONE.getId()).getVTimeZone();
    }

    String of(List<Event> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Social Economy Hub//events//BG"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(sofia);
        events.forEach(event -> calendar.add(entry(event)));
        return written(calendar);
    }

    /** Validated, with the line ends and the folding that RFC 5545 asks for. */
    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent entry(Event event) {
        EventPlan plan = event.plan();
        Instant since = event.publishedAtOrNull();
        VEvent entry =
                new VEvent(wall(plan.start()), wall(plan.end()), plan.title().bg());
        entry.replace(new DtStamp(since == null ? plan.start() : since));
        entry.add(new Uid(event.id() + "@socialhub.bg"));
        entry.add(new Sequence((int) event.version()));
        entry.add(new Description(plan.description().bg()));
        entry.add(new Categories(plan.kind().name()));
        entry.add(new Status(
                switch (event) {
                    case Event.Draft _ -> Status.VALUE_TENTATIVE;
                    case Event.Published _, Event.Over _ -> Status.VALUE_CONFIRMED;
                    case Event.Cancelled _ -> Status.VALUE_CANCELLED;
                }));
        return entry;
    }

    private static ZonedDateTime wall(Instant moment) {
        return moment.atZone(SofiaTime.ZONE);
    }
}
