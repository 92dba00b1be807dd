package bg.socialhub.hub.solution;

import bg.socialhub.hub.assessment.Dimension;
import bg.socialhub.hub.assessment.SolutionKind;
import bg.socialhub.platform.web.LocalizedText;

/**
 * One solution of the catalogue, kept by the manager of the centre that offers it.
 *
 * @param dimension the side of digital maturity that it helps
 */
public record Solution(
        SolutionId id,
        String centre,
        SolutionKind category,
        Dimension dimension,
        Wording wording,
        Status status,
        long version) {

    /**
     * What it is in words.
     *
     * @param asks what the enterprise has to bring: time, people, a place, papers
     */
    public record Wording(LocalizedText title, LocalizedText description, LocalizedText asks) {}

    public boolean isOffered() {
        return status == Status.OFFERED;
    }

    Solution change(SolutionKind newCategory, Dimension newDimension, Wording newWording) {
        return new Solution(id, centre, newCategory, newDimension, newWording, after(Step.CHANGE), version + 1);
    }

    Solution archive() {
        return moved(Step.ARCHIVE);
    }

    Solution restore() {
        return moved(Step.RESTORE);
    }

    private Solution moved(Step step) {
        return new Solution(id, centre, category, dimension, wording, after(step), version + 1);
    }

    private Status after(Step step) {
        return status.after(step).orElseThrow(() -> new SolutionException.IllegalTransition(status, step));
    }
}
