package bg.socialhub.hub.solution;

/** Identifies a solution. */
public record SolutionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
