package bg.socialhub.hub.training.domain;

/**
 * One meeting of a training.
 *
 * @param number its own within the training, counted from 1 and never given again
 */
public record Session(int number, Placement at) {

    Session movedTo(Placement other) {
        return new Session(number, other);
    }
}
