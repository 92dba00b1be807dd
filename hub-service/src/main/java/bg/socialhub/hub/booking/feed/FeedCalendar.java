package bg.socialhub.hub.booking.feed;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
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

/** Bookings as a calendar that a program subscribes to, in Sofia's wall time; the same bookings make the same text. */
@Component
class FeedCalendar {

    private final VTimeZone sofia;

    FeedCalendar() {
        this.sofia = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(SofiaTime.ZONE.getId())
                .getVTimeZone();
    }

    String of(String name, List<Booking> bookings, Map<RoomId, Room> rooms) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Social Economy Hub//Bookings//BG"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
        calendar.add(sofia);
        bookings.forEach(booking -> calendar.add(entry(
                booking, Optional.ofNullable(rooms.get(booking.reservation().room())))));
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

    private static VEvent entry(Booking booking, Optional<Room> room) {
        Reservation has = booking.reservation();
        VEvent entry = new VEvent(wall(has.slot().start()), wall(has.slot().end()), has.purpose());
        entry.replace(new DtStamp(booking.at()));
        entry.add(new LastModified(booking.at()));
        entry.add(new Uid(NewId.derive("ics/booking/" + booking.id()) + "@socialhub.bg"));
        entry.add(new Sequence(Math.toIntExact(booking.version() - 1)));
        room.ifPresent(where -> entry.add(new Location(where.name().bg())));
        entry.add(new Status(
                switch (booking) {
                    case Booking.Confirmed _ -> Status.VALUE_CONFIRMED;
                    case Booking.Requested _, Booking.Waiting _, Booking.Offered _ -> Status.VALUE_TENTATIVE;
                    case Booking.Rejected _,
                            Booking.Cancelled _,
                            Booking.Released _,
                            Booking.Expired _,
                            Booking.Refused _ -> Status.VALUE_CANCELLED;
                }));
        return entry;
    }

    private static ZonedDateTime wall(Instant moment) {
        return moment.atZone(SofiaTime.ZONE);
    }
}
