package bg.socialhub.hub.training;

/** Identifies a training. */
public record TrainingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
