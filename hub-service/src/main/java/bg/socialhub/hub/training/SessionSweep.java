package bg.socialhub.hub.training;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.SessionRooms;
import bg.socialhub.hub.booking.SessionRooms.Standing;
import bg.socialhub.hub.training.domain.Announcement;
import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand.Follow;
import bg.socialhub.hub.training.domain.TrainingException;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.hub.training.domain.Trainings.Act;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Settles what a crash cut off between a session's room and its training: a room that no training names is given back, and a
 * training follows a session that was moved already. Only what is older than the guard, because a request may be at work.
 */
@Component
class SessionSweep {

    private static final Logger log = LoggerFactory.getLogger(SessionSweep.class);
    private static final String ACTOR = "hub-service";

    private final SessionRooms rooms;
    private final Trainings trainings;
    private final TrainingSettings settings;
    private final Clock clock;

    SessionSweep(SessionRooms rooms, Trainings trainings, TrainingSettings settings, Clock clock) {
        this.rooms = rooms;
        this.trainings = trainings;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hub.training.sweep:30s}", initialDelayString = "${hub.training.sweep:30s}")
    void sweep() {
        Instant young = clock.instant().minus(settings.guard());
        rooms.forEach(standing -> {
            if (standing.since().isBefore(young)) {
                settle(standing);
            }
        });
    }

    private void settle(Standing standing) {
        try {
            Optional<Training> training = trainings
                    .find(new TrainingId(standing.training()))
                    .filter(found -> found.stored() != Status.CANCELLED);
            Optional<Session> named = training.flatMap(found -> session(found, standing.booking()));
            Placement at = new Placement(
                    standing.place().room(),
                    standing.place().start(),
                    standing.place().end());
            if (training.isEmpty() || named.isEmpty()) {
                log.info("Giving back the room of session {}, which no training names", standing.booking());
                rooms.release(standing.booking(), ACTOR);
            } else if (!named.get().at().equals(at)) {
                follow(training.get(), new Follow(named.get().number(), at));
            }
        } catch (TrainingException | VersionConflict e) {
            log.warn("Session {} is not settled yet: {}", standing.booking(), e.getMessage());
        }
    }

    private void follow(Training before, Follow follow) {
        Instant now = clock.instant();
        Training after = before.decide(follow, now);
        log.info("Training {} follows its session {} to where its room is", before.id(), follow.session());
        trainings.save(after, new Act(ACTOR, follow.label(), now, Announcement.of(before, follow, after, now)));
    }

    private static Optional<Session> session(Training training, BookingId booking) {
        return training.timetable().sessions().stream()
                .filter(session -> BookingId.ofSession(training.id().value(), session.number())
                        .equals(booking))
                .findFirst();
    }
}
