package bg.socialhub.hub.training;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.SessionRooms;
import bg.socialhub.hub.booking.SessionRooms.Answer.Held;
import bg.socialhub.hub.booking.SessionRooms.Answer.Late;
import bg.socialhub.hub.booking.SessionRooms.Answer.Taken;
import bg.socialhub.hub.booking.SessionRooms.Answer.Unfit;
import bg.socialhub.hub.booking.SessionRooms.Hold;
import bg.socialhub.hub.booking.SessionRooms.Place;
import bg.socialhub.hub.booking.SessionRooms.SessionWish;
import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingException;
import bg.socialhub.hub.training.domain.TrainingException.Clash;
import bg.socialhub.hub.training.domain.TrainingException.HoldTooOld;
import bg.socialhub.hub.training.domain.TrainingException.RoomsTaken;
import bg.socialhub.hub.training.domain.Trainings.Act;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.VersionConflict;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps trainings and their rooms in step by the order of their writes: rooms are held before the training that names them is
 * written, and undone when it certainly was not. What a crash leaves, {@link SessionSweep} settles.
 */
@Component
class SessionPlanning {

    private static final Logger log = LoggerFactory.getLogger(SessionPlanning.class);

    private final SessionRooms rooms;
    private final TrainingSettings settings;
    private final Clock clock;

    SessionPlanning(SessionRooms rooms, TrainingSettings settings, Clock clock) {
        this.rooms = rooms;
        this.settings = settings;
        this.clock = clock;
    }

    /** The sessions of a training that need their rooms, who says so, and where in the request each one stands. */
    record Wanted(Training training, List<Session> sessions, String actor, IntFunction<String> path) {

        SessionWish wish(Session session) {
            Place place = new Place(
                    session.at().room(), session.at().start(), session.at().end());
            return new SessionWish(
                    training.id().value(),
                    session.number(),
                    training.centre(),
                    place,
                    training.programme().title().bg(),
                    training.programme().size(),
                    actor);
        }
    }

    /**
     * Holds all the rooms and then writes the training, or holds none.
     *
     * @throws RoomsTaken with what is free instead, for each session whose room is somebody else's
     */
    Training holding(Wanted wanted, Supplier<Training> write) {
        Instant began = clock.instant();
        List<Hold> holds = new ArrayList<>();
        Training written;
        try {
            holdAll(wanted, holds);
            if (Duration.between(began, clock.instant()).compareTo(settings.patience()) > 0) {
                throw new HoldTooOld(wanted.training().id());
            }
            written = write.get();
        } catch (TrainingException | InvalidField | VersionConflict | AlreadyExists refusal) {
            holds.reversed().forEach(SessionPlanning::undo);
            throw refusal;
        }
        holds.forEach(Hold::keep);
        return written;
    }

    /** What cannot be undone now is settled by the sweeper; the refusal is what the caller needs to know. */
    private static void undo(Hold hold) {
        try {
            hold.undo();
        } catch (RuntimeException e) {
            log.warn("A session's room is left to the sweeper", e);
        }
    }

    /** Gives back the room of a session that the training as written does not have any more. */
    void release(Training training, int session, String actor) {
        rooms.release(BookingId.ofSession(training.id().value(), session), actor);
    }

    /** Gives back the rooms of a cancelled training; what is over stays in the rooms' history. */
    void releaseAhead(Training cancelled, Act act) {
        cancelled.timetable().sessions().stream()
                .filter(session -> session.at().end().isAfter(act.at()))
                .forEach(session -> release(cancelled, session.number(), act.actor()));
    }

    private void holdAll(Wanted wanted, List<Hold> holds) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < wanted.sessions().size(); i++) {
            switch (rooms.hold(wanted.wish(wanted.sessions().get(i)))) {
                case Held(Hold hold) -> holds.add(hold);
                case Taken taken -> clashes.add(clash(i, taken));
                case Unfit(String field, String code) ->
                    throw new InvalidField(
                            field.equals("attendees") ? "size" : wanted.path().apply(i) + field, code);
                case Late() -> throw new HoldTooOld(wanted.training().id());
            }
        }
        if (!clashes.isEmpty()) {
            throw new RoomsTaken(clashes);
        }
    }

    private static Clash clash(int index, Taken taken) {
        return new Clash(index, placements(taken.conflicts()), placements(taken.suggestions()));
    }

    private static List<Placement> placements(List<Place> places) {
        return places.stream()
                .map(place -> new Placement(place.room(), place.start(), place.end()))
                .toList();
    }
}
