package bg.socialhub.hub.training;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.training.domain.TrainingFixtures.AFTER;
import static bg.socialhub.hub.training.domain.TrainingFixtures.DURING;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.training.TrainingFigures.Held;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of a training once it is over. */
class TrainingFiguresIT extends OpenTraining {

    private static final Instant MARCH = local("2027-03-01T00:00");
    private static final Instant APRIL = local("2027-04-01T00:00");

    @Autowired
    TrainingFigures figures;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    CertificateDesk certificates;

    @Test
    void countsSeatsPeopleCertificatesAndWhoHadToWait() {
        open(3);
        EnrolmentId anna = enrol("anna");
        EnrolmentId boris = enrol("boris");
        enrol("vera");
        enrol("waits");
        clock.set(DURING);
        mark(1, Map.of(anna, true, boris, true));
        clock.set(AFTER);
        mark(2, Map.of(anna, true, boris, false));
        assertThat(figures.held("plovdiv", MARCH, APRIL)).isEqualTo(List.of(held(0)));
        trainingDesk.decide(id, new Complete(), EXPERT, _ -> {});
        certificates.issue(id, anna, EXPERT);
        assertThat(figures.held("plovdiv", MARCH, APRIL)).isEqualTo(List.of(held(1)));
        certificates.revoke(id, anna, "Грешка", EXPERT, _ -> {});
        assertThat(figures.held("plovdiv", MARCH, APRIL)).isEqualTo(List.of(held(0)));
    }

    @Test
    void tellsOnlyOfItsMonthsItsCentreAndWhatTookPlace() {
        open(3);
        enrol("anna");
        clock.set(DURING);
        assertThat(figures.held("plovdiv", MARCH, APRIL)).isEmpty();
        clock.set(AFTER);
        assertThat(figures.held("plovdiv", MARCH, APRIL)).hasSize(1);
        assertThat(figures.held("varna", MARCH, APRIL)).isEmpty();
        assertThat(figures.held("plovdiv", APRIL, local("2027-05-01T00:00"))).isEmpty();
        assertThat(figures.held("plovdiv", MARCH, local("2027-03-09T12:00"))).isEmpty();
        trainingDesk.decide(id, new Cancel("Никой не дойде"), EXPERT, _ -> {});
        assertThat(figures.held("plovdiv", MARCH, APRIL)).isEmpty();
    }

    private static Held held(long certified) {
        return new Held(YearMonth.of(2027, 3), 3, 2, certified, 1, Set.of("medena"));
    }

    private void mark(int session, Map<EnrolmentId, Boolean> marks) {
        attendance.mark(id, session, marks, EXPERT, _ -> {});
    }
}
