package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.store.NewId;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A room's busy times as an iCalendar that anybody may subscribe to: times only, and ids that lead nowhere. */
final class BusyCalendar {

    private static final String BUSY = "Заето";

    private final Room room;
    private final Instant stamp;

    BusyCalendar(Room room, Instant stamp) {
        this.room = room;
        this.stamp = stamp;
    }

    String of(List<Claim> claims) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Social Economy Hub//Rooms//BG"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", room.name().bg()));
        claims.stream().map(this::event).forEach(calendar::add);
        return calendar.toString();
    }

    private VEvent event(Claim claim) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(claim.busy().start()));
        event.add(new DtEnd<>(claim.busy().end()));
        event.add(new Summary(BUSY));
        event.add(new Uid(NewId.derive("ics/" + name(claim)) + "@socialhub.bg"));
        return event;
    }

    /** A blocking has a claim of its own on each day. */
    private static String name(Claim claim) {
        String owner = claim.owner().id();
        return claim.owner().is(Owner.Kind.BOOKING)
                ? owner
                : owner + "/" + claim.busy().start();
    }
}
