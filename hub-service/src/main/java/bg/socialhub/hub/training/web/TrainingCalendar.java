package bg.socialhub.hub.training.web;

import bg.socialhub.hub.room.Rooms;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.platform.store.NewId;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** A training's sessions as an iCalendar; whoever subscribes to it sees a session move, and a cancelled training called off. */
@Component
class TrainingCalendar {

    private final Rooms rooms;
    private final Clock clock;

    TrainingCalendar(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    String of(Training training) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Social Economy Hub//Trainings//BG"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        training.timetable().sessions().forEach(session -> calendar.add(event(training, session)));
        return calendar.toString();
    }

    private VEvent event(Training training, Session session) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(session.at().start()));
        event.add(new DtEnd<>(session.at().end()));
        event.add(new Summary(training.programme().title().bg()));
        event.add(new Description(training.programme().description().bg()));
        rooms.find(session.at().room())
                .ifPresent(room -> event.add(new Location(room.name().bg())));
        event.add(new Sequence(Math.toIntExact(training.version())));
        event.add(
                training.stored() == Status.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Uid(NewId.derive("ics/training/" + training.id() + "/" + session.number()) + "@socialhub.bg"));
        return event;
    }
}
