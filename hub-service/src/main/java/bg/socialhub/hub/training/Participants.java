package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.Attendance;
import bg.socialhub.hub.training.domain.AttendanceSheet;
import bg.socialhub.hub.training.domain.AttendanceSheets;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.Presence;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.Turnout;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.ReadAudit;
import bg.socialhub.platform.web.InvalidField;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people who have a seat in a training. */
@Component
class Participants {

    private final SeatLedger ledger;
    private final Enrolments enrolments;
    private final AttendanceSheets sheets;
    private final TrainingSettings settings;
    private final ReadAudit audit;

    Participants(
            SeatLedger ledger,
            Enrolments enrolments,
            AttendanceSheets sheets,
            TrainingSettings settings,
            ReadAudit audit) {
        this.ledger = ledger;
        this.enrolments = enrolments;
        this.sheets = sheets;
        this.settings = settings;
        this.audit = audit;
    }

    List<Enrolment> of(Training training) {
        Set<EnrolmentId> holders = new HashSet<>(holders(training));
        return enrolments.of(training.id()).stream()
                .filter(Enrolment::isLive)
                .filter(enrolment -> holders.contains(enrolment.id()))
                .toList();
    }

    /** The same for a reader whose reading is noted under this resource. */
    List<Enrolment> read(Training training, CurrentUser user, String resource) {
        List<Enrolment> people = of(training);
        audit.record(user.id(), resource, people.size());
        return people;
    }

    /** Refuses people who have no seat by their index in the request. */
    void requireAll(Training training, Collection<EnrolmentId> named) {
        Set<EnrolmentId> holders = new HashSet<>(holders(training));
        int index = 0;
        for (EnrolmentId one : named) {
            if (!holders.contains(one)) {
                throw new InvalidField("attendees[" + index + "].enrolmentId", "not-enrolled");
            }
            index++;
        }
    }

    Turnout turnout(Training training) {
        List<AttendanceSheet> all = sheets.of(training);
        List<EnrolmentId> holders = holders(training);
        long fulfilled = holders.stream()
                .map(who -> AttendanceSheets.attendance(training, all, who))
                .filter(this::isEnough)
                .count();
        return new Turnout(holders.size(), (int) fulfilled);
    }

    /** How often anybody came to one training, as far as it has been said. */
    interface Presences {
        Optional<Presence> of(EnrolmentId who);
    }

    /** Reads the sheets once for all people of a training; nothing is known before any of them is written. */
    Presences presences(Training training) {
        List<AttendanceSheet> all = sheets.of(training);
        return who -> {
            Attendance attendance = AttendanceSheets.attendance(training, all, who);
            return all.isEmpty() ? Optional.empty() : Optional.of(new Presence(attendance, isEnough(attendance)));
        };
    }

    Attendance attendanceOf(Training training, EnrolmentId who) {
        return AttendanceSheets.attendance(training, sheets.of(training), who);
    }

    /** Whether somebody came often enough for a certificate. */
    boolean isEnough(Attendance attendance) {
        return attendance.isAtLeast(percent());
    }

    /** How much of the sessions is enough, in percent. */
    int percent() {
        return settings.certificatePercent();
    }

    private List<EnrolmentId> holders(Training training) {
        return ledger.find(training.id()).map(Seats::holders).orElse(List.of());
    }
}
