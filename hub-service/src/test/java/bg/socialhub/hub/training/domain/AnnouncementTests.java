package bg.socialhub.hub.training.domain;

import static bg.socialhub.hub.training.domain.TrainingFixtures.AFTER;
import static bg.socialhub.hub.training.domain.TrainingFixtures.BEFORE;
import static bg.socialhub.hub.training.domain.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.events.TrainingEvent;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingCancelled;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingCompleted;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingOpened;
import bg.socialhub.hub.training.events.TrainingEvent.TrainingRevised;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who hears of what. */
class AnnouncementTests {

    @Test
    void ofADraftNobodyHears() {
        Training draft = TrainingFixtures.aDraft();
        assertThat(told(draft, new Revise(programme(20)))).isEmpty();
        assertThat(told(draft, new Cancel("Отпадна"))).isEmpty();
    }

    @Test
    void ofAnOpenTrainingEverybodyHearsTheStateThatResulted() {
        assertThat(told(TrainingFixtures.aDraft(), new Open())).containsInstanceOf(TrainingOpened.class);
        Training open = TrainingFixtures.anOpen();
        assertThat(told(open, new Revise(programme(20))))
                .containsInstanceOf(TrainingRevised.class)
                .map(TrainingEvent::version)
                .contains(open.version() + 1);
        assertThat(told(open, new Cancel("Отпадна"))).containsInstanceOf(TrainingCancelled.class);
    }

    @Test
    void aTurnoutInWhichAPersonCouldBeGuessedIsNotTold() {
        assertThat(completed(4, 4).enrolled()).isNull();
        assertThat(completed(4, 4).fulfilled()).isNull();
        assertThat(completed(20, 18).enrolled()).isEqualTo(20);
        assertThat(completed(20, 18).fulfilled()).isNull();
        assertThat(completed(20, 12).fulfilled()).isEqualTo(12);
    }

    private static Optional<TrainingEvent> told(Training before, TrainingCommand command) {
        return Announcement.of(before, command, before.decide(command, BEFORE), BEFORE);
    }

    private static TrainingCompleted completed(int enrolled, int fulfilled) {
        Turnout turnout = new Turnout(enrolled, fulfilled);
        return (TrainingCompleted) Announcement.completed(TrainingFixtures.aCompleted(), turnout, AFTER);
    }
}
