package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import java.util.Map;
import java.util.Optional;

/**
 * Who was in one session of a training, as the staff say; a person of whom nothing is said was not marked yet.
 *
 * @param marks true for who was there, false for who was not
 * @param version 0 while nothing has been said
 */
public record AttendanceSheet(TrainingId training, int session, Map<EnrolmentId, Boolean> marks, long version) {

    public AttendanceSheet {
        marks = Map.copyOf(marks);
    }

    public static AttendanceSheet empty(TrainingId training, int session) {
        return new AttendanceSheet(training, session, Map.of(), 0);
    }

    public AttendanceSheet marked(Map<EnrolmentId, Boolean> anew) {
        return new AttendanceSheet(training, session, anew, version + 1);
    }

    public Optional<Boolean> markOf(EnrolmentId who) {
        return Optional.ofNullable(marks.get(who));
    }

    public boolean wasThere(EnrolmentId who) {
        return marks.getOrDefault(who, false);
    }
}
