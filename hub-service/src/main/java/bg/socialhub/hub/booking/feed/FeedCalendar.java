package bg.socialhub.hub.booking.feed;

import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.store.NewId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Entries as a calendar that a program subscribes to, in Sofia's wall time; the same entries make the same text. */
@Component
class FeedCalendar {

    private final VTimeZone sofia;

    FeedCalendar() {
        this.sofia = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(SofiaTime.ZONE.getId())
                .getVTimeZone();
    }

    String of(String name, List<FeedEntry> entries, Map<RoomId, String> places) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Social Economy Hub//Bookings//BG"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
        calendar.add(sofia);
        entries.forEach(entry -> calendar.add(event(entry, Optional.ofNullable(places.get(entry.room())))));
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

    private static VEvent event(FeedEntry entry, Optional<String> place) {
        VEvent event = new VEvent(wall(entry.slot().start()), wall(entry.slot().end()), entry.title());
        event.replace(new DtStamp(entry.at()));
        event.add(new LastModified(entry.at()));
        event.add(new Uid(NewId.derive("ics/booking/" + entry.id()) + "@socialhub.bg"));
        event.add(new Sequence(Math.toIntExact(entry.changes())));
        place.ifPresent(where -> event.add(new Location(where)));
        event.add(new Status(entry.state().name()));
        return event;
    }

    private static ZonedDateTime wall(Instant moment) {
        return moment.atZone(SofiaTime.ZONE);
    }
}
