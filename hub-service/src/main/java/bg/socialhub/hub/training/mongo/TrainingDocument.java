package bg.socialhub.hub.training.mongo;

import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.Programme;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Timetable;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingTopic;
import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training as it is stored.
 *
 * @param start of its first session, and {@code end} of its last; the epoch while it has none
 */
record TrainingDocument(
        String centre,
        Status status,
        LocalizedText title,
        LocalizedText description,
        LocalizedText audience,
        TrainingTopic topic,
        int size,
        List<Meeting> sessions,
        int numbered,
        Instant start,
        Instant end,
        @Nullable String reason) {

    /** A session as it is stored. */
    record Meeting(int number, String room, Instant start, Instant end) {

        static Meeting from(Session session) {
            Placement at = session.at();
            return new Meeting(session.number(), at.room().value(), at.start(), at.end());
        }

        Session toDomain() {
            return new Session(number, new Placement(new RoomId(room), start, end));
        }
    }

    static TrainingDocument from(Training training) {
        Programme programme = training.programme();
        Timetable timetable = training.timetable();
        return new TrainingDocument(
                training.centre(),
                training.stored(),
                programme.title(),
                programme.description(),
                programme.audience(),
                programme.topic(),
                programme.size(),
                timetable.sessions().stream().map(Meeting::from).toList(),
                timetable.numbered(),
                timetable.start().orElse(Instant.EPOCH),
                timetable.end().orElse(Instant.EPOCH),
                training.reason());
    }

    static Training toDomain(Stored<TrainingDocument> stored) {
        TrainingDocument d = stored.state();
        return new Training(
                new TrainingId(stored.id()),
                d.centre,
                new Programme(d.title, d.description, d.audience, d.topic, d.size),
                new Timetable(d.sessions.stream().map(Meeting::toDomain).toList(), d.numbered),
                d.status,
                d.reason,
                stored.version());
    }
}
