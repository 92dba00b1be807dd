package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Follow;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import java.util.Optional;

/** Where a training stands; RUNNING is never stored, an open training runs from the start of its first session. */
public enum Status {
    DRAFT,
    OPEN,
    RUNNING,
    COMPLETED,
    CANCELLED;

    /** The whole machine: where a command leads from here; nothing where this status does not know it. */
    Optional<Status> after(TrainingCommand command) {
        return switch (this) {
            case DRAFT ->
                switch (command) {
                    case Revise _, Add _, Move _, Follow _, Drop _ -> Optional.of(DRAFT);
                    case Open _ -> Optional.of(OPEN);
                    case Cancel _ -> Optional.of(CANCELLED);
                    case Complete _ -> Optional.empty();
                };
            case OPEN ->
                switch (command) {
                    case Revise _, Add _, Move _, Follow _, Drop _ -> Optional.of(OPEN);
                    case Cancel _ -> Optional.of(CANCELLED);
                    case Open _, Complete _ -> Optional.empty();
                };
            case RUNNING ->
                switch (command) {
                    case Revise _, Add _, Move _, Follow _, Drop _ -> Optional.of(RUNNING);
                    case Cancel _ -> Optional.of(CANCELLED);
                    case Complete _ -> Optional.of(COMPLETED);
                    case Open _ -> Optional.empty();
                };
            case COMPLETED, CANCELLED -> Optional.empty();
        };
    }

    /** As it is stored. */
    public Status stored() {
        return this == RUNNING ? OPEN : this;
    }
}
