package bg.socialhub.hub.training;

import static bg.socialhub.hub.training.domain.TrainingFixtures.BEFORE;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.training.domain.Attendee;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Enrol;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingFixtures;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.hub.training.domain.Trainings.Act;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** An open training over the real store, whose people come from one enterprise. */
@HubTest
abstract class OpenTraining {

    static final CurrentUser MEDENA = new CurrentUser("maria", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of("medena"));
    static final CurrentUser EXPERT = new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    @Autowired
    EnrolmentDesk enrolmentDesk;

    @Autowired
    TrainingDesk trainingDesk;

    @Autowired
    Trainings trainings;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    final TrainingId id = new TrainingId("t");

    @BeforeEach
    void empty() {
        List.of(
                        "trainings",
                        "training_enrolments",
                        "training_seats",
                        "training_attendance",
                        "certificates",
                        "certificate_codes")
                .forEach(c -> mongo.remove(new Query(), c));
        clock.set(BEFORE);
    }

    Training open(int size) {
        Training draft = TrainingFixtures.aDraft();
        Training sized = Training.planned(id, draft.centre(), TrainingFixtures.programme(size), draft.timetable());
        trainings.add(sized, new Act("expert", "plan-training", BEFORE, Optional.empty()));
        return trainingDesk.decide(id, new Open(), EXPERT, _ -> {});
    }

    static Enrol wish(String name) {
        return new Enrol("medena", new Attendee(name, name + "@example.bg"), "maria");
    }

    EnrolmentId enrol(String name) {
        return enrolmentDesk.enrol(id, wish(name), MEDENA).enrolment().id();
    }
}
