package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.Announcement;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.hub.training.events.TrainingEvent;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What others are told when the staff change a training. */
@Component
class TrainingNews {

    private final Participants participants;

    TrainingNews(Participants participants) {
        this.participants = participants;
    }

    Optional<TrainingEvent> of(Training before, TrainingCommand command, Training after, Instant now) {
        return command instanceof Complete
                ? Optional.of(Announcement.completed(after, participants.turnout(after), now))
                : Announcement.of(before, command, after, now);
    }
}
