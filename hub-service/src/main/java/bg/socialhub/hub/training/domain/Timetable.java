package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.domain.TrainingException.SessionBegun;
import bg.socialhub.hub.training.domain.TrainingException.SessionNotFound;
import bg.socialhub.hub.training.domain.TrainingException.SessionsOverlap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of a training by their start; no two at the same time, wherever they are.
 *
 * @param numbered the highest number that a session ever had
 */
public record Timetable(List<Session> sessions, int numbered) {

    public Timetable {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(session -> session.at().start()))
                .toList();
    }

    /** The sessions at these places, numbered in the order given. */
    public static Timetable of(List<Placement> places) {
        Timetable timetable = new Timetable(List.of(), 0);
        for (Placement place : places) {
            timetable = timetable.with(place);
        }
        return timetable;
    }

    public Optional<Session> find(int number) {
        return sessions.stream().filter(session -> session.number() == number).findFirst();
    }

    public Session get(int number) {
        return find(number).orElseThrow(() -> new SessionNotFound(number));
    }

    public Optional<Instant> start() {
        return sessions.stream().map(session -> session.at().start()).findFirst();
    }

    public Optional<Instant> end() {
        return sessions.stream().map(session -> session.at().end()).max(Comparator.naturalOrder());
    }

    public Duration length() {
        return sessions.stream().map(session -> session.at().length()).reduce(Duration.ZERO, Duration::plus);
    }

    Timetable with(Placement place) {
        refuseOverlap(place, sessions, numbered);
        List<Session> more = new ArrayList<>(sessions);
        more.add(new Session(numbered + 1, place));
        return new Timetable(more, numbered + 1);
    }

    Timetable moved(int number, Placement to, Instant now) {
        requireAhead(number, now);
        refuseOverlap(to, others(number), 0);
        return followed(number, to);
    }

    /** The room's booking is there already: this is told, whatever else the training does then. */
    Timetable followed(int number, Placement to) {
        List<Session> moved = new ArrayList<>(others(number));
        moved.add(get(number).movedTo(to));
        return new Timetable(moved, numbered);
    }

    Timetable without(int number, Instant now) {
        requireAhead(number, now);
        return new Timetable(others(number), numbered);
    }

    private void requireAhead(int number, Instant now) {
        if (!get(number).at().start().isAfter(now)) {
            throw new SessionBegun(number);
        }
    }

    private List<Session> others(int number) {
        return sessions.stream().filter(session -> session.number() != number).toList();
    }

    private static void refuseOverlap(Placement place, List<Session> others, int index) {
        if (others.stream().anyMatch(other -> other.at().overlaps(place))) {
            throw new SessionsOverlap(index);
        }
    }
}
