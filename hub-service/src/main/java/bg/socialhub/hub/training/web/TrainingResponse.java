package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.Programme;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingTopic;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A training as everybody may see it.
 *
 * @param waiting how many people wait for a seat
 */
record TrainingResponse(
        String id,
        Status status,
        String centre,
        LocalizedText title,
        LocalizedText description,
        LocalizedText audience,
        TrainingTopic topic,
        int size,
        int free,
        int waiting,
        List<Meeting> sessions,
        @Nullable String reason,
        long version) {

    /** One meeting. */
    record Meeting(int number, String roomId, OffsetDateTime start, OffsetDateTime end) {

        static Meeting from(Session session) {
            Placement at = session.at();
            return new Meeting(session.number(), at.room().value(), local(at.start()), local(at.end()));
        }
    }

    static TrainingResponse from(Training training, Optional<Seats> seats, Instant now) {
        Programme programme = training.programme();
        return new TrainingResponse(
                training.id().value(),
                training.status(now),
                training.centre(),
                programme.title(),
                programme.description(),
                programme.audience(),
                programme.topic(),
                programme.size(),
                seats.map(Seats::free).orElse(programme.size()),
                seats.map(taken -> taken.waiting().size()).orElse(0),
                training.timetable().sessions().stream().map(Meeting::from).toList(),
                training.reason(),
                training.version());
    }

    static OffsetDateTime local(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }
}
