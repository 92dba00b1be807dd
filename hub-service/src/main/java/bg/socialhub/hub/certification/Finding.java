package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.Rules.Threshold;
import java.util.List;

/**
 * What the figures say about one condition.
 *
 * @param thresholds the numbers by which it was judged, some of which may be unverified
 */
record Finding(String condition, Outcome outcome, Reason reason, List<Threshold> thresholds) {

    /** Never a verdict: met or missing by the figures, or left to a person. */
    enum Outcome {
        MET,
        MISSING,
        CHECK_BY_PERSON
    }

    /** Why it is so. */
    enum Reason {
        FIGURES,
        NO_FIGURES,
        NOT_IN_FIGURES
    }
}
