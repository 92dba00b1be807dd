package bg.socialhub.hub.assessment;

import java.util.List;

/** Why a request about an assessment is refused. */
public abstract sealed class AssessmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AssessmentException(String message) {
        super(message);
    }

    /** There is no such assessment, or it is none of the caller's business. */
    static final class NotFound extends AssessmentException {
        private static final long serialVersionUID = 1L;

        NotFound(String what) {
            super("No assessment " + what);
        }
    }

    /** There never was such a version of the questions. */
    static final class NoQuestionnaire extends AssessmentException {
        private static final long serialVersionUID = 1L;

        NoQuestionnaire(int version) {
            super("No questionnaire " + version);
        }
    }

    /** The enterprise is or was assessed at this stage already. */
    static final class Exists extends AssessmentException {
        private static final long serialVersionUID = 1L;
        private final transient AssessmentId id;

        Exists(AssessmentId id) {
            super("Assessment " + id + " exists");
            this.id = id;
        }

        AssessmentId id() {
            return id;
        }
    }

    /** Some questions have no answer yet. */
    static final class Incomplete extends AssessmentException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> missing;

        Incomplete(AssessmentId id, List<String> missing) {
            super("Assessment " + id + " lacks " + missing.size() + " answers");
            this.missing = List.copyOf(missing);
        }

        List<String> missing() {
            return missing;
        }
    }

    /** The assessment's status does not know this step. */
    static final class IllegalTransition extends AssessmentException {
        private static final long serialVersionUID = 1L;
        private final Status status;

        IllegalTransition(Status status, Step step) {
            super(step + " in " + status);
            this.status = status;
        }

        Status status() {
            return status;
        }
    }
}
