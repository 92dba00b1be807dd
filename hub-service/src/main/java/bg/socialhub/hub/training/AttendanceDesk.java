package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.AttendanceException.Closed;
import bg.socialhub.hub.training.domain.AttendanceException.NotYet;
import bg.socialhub.hub.training.domain.AttendanceSheet;
import bg.socialhub.hub.training.domain.AttendanceSheets;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.Session;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/** Who was in which session: the staff say it from the start of the session until some time after the whole training. */
@Service
public class AttendanceDesk {

    private final TrainingDesk trainings;
    private final Participants participants;
    private final AttendanceSheets sheets;
    private final TrainingSettings settings;
    private final Clock clock;

    AttendanceDesk(
            TrainingDesk trainings,
            Participants participants,
            AttendanceSheets sheets,
            TrainingSettings settings,
            Clock clock) {
        this.trainings = trainings;
        this.participants = participants;
        this.sheets = sheets;
        this.settings = settings;
        this.clock = clock;
    }

    /** A session's sheet and the people with a seat. */
    public record Register(AttendanceSheet sheet, List<Enrolment> people) {}

    /** What has been said; reading it is noted. */
    public Register read(TrainingId id, int session, CurrentUser user) {
        Training training = trainings.ofStaff(id, user);
        training.timetable().get(session);
        List<Enrolment> people =
                participants.read(training, user, "/trainings/" + id + "/sessions/" + session + "/attendance");
        return new Register(sheets.get(id, session), people);
    }

    /** Says it of everybody in the session at once, at the version that the caller saw. */
    public Register mark(
            TrainingId id, int number, Map<EnrolmentId, Boolean> marks, CurrentUser user, LongConsumer seenVersion) {
        Training training = trainings.ofStaff(id, user);
        Session session = training.timetable().get(number);
        Instant now = clock.instant();
        requireTime(training, session, now);
        AttendanceSheet before = sheets.get(id, number);
        seenVersion.accept(before.version());
        participants.requireAll(training, marks.keySet());
        AttendanceSheet after = sheets.save(before.marked(marks), user.id(), now);
        return new Register(after, participants.of(training));
    }

    private void requireTime(Training training, Session session, Instant now) {
        if (session.at().start().isAfter(now)) {
            throw new NotYet(session.number());
        }
        Instant last = training.timetable().end().orElseThrow().plus(settings.attendanceWindow());
        Status status = training.status(now);
        boolean held = status == Status.RUNNING || status == Status.COMPLETED;
        if (!held || !now.isBefore(last)) {
            throw new Closed(session.number());
        }
    }
}
