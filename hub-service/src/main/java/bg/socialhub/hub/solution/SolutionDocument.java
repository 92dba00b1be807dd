package bg.socialhub.hub.solution;

import bg.socialhub.hub.assessment.Dimension;
import bg.socialhub.hub.assessment.SolutionKind;
import bg.socialhub.hub.solution.Solution.Wording;
import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.LocalizedText;

/** A solution as it is stored. */
record SolutionDocument(
        String centre,
        SolutionKind category,
        Dimension dimension,
        LocalizedText title,
        LocalizedText description,
        LocalizedText asks,
        Status status) {

    static SolutionDocument from(Solution solution) {
        Wording wording = solution.wording();
        return new SolutionDocument(
                solution.centre(),
                solution.category(),
                solution.dimension(),
                wording.title(),
                wording.description(),
                wording.asks(),
                solution.status());
    }

    static Solution toDomain(Stored<SolutionDocument> stored) {
        SolutionDocument d = stored.state();
        return new Solution(
                new SolutionId(stored.id()),
                d.centre,
                d.category,
                d.dimension,
                new Wording(d.title, d.description, d.asks),
                d.status,
                stored.version());
    }
}
