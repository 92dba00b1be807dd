package bg.socialhub.hub.solution;

import bg.socialhub.hub.assessment.Dimension;
import bg.socialhub.hub.assessment.SolutionKind;
import bg.socialhub.platform.web.LocalizedText;

/** A solution as everybody may see it. */
record SolutionResponse(
        String id,
        Status status,
        String centre,
        SolutionKind category,
        Dimension dimension,
        LocalizedText title,
        LocalizedText description,
        LocalizedText asks,
        long version) {

    static SolutionResponse from(Solution solution) {
        return new SolutionResponse(
                solution.id().value(),
                solution.status(),
                solution.centre(),
                solution.category(),
                solution.dimension(),
                solution.wording().title(),
                solution.wording().description(),
                solution.wording().asks(),
                solution.version());
    }
}
