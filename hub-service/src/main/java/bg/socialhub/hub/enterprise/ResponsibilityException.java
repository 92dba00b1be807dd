package bg.socialhub.hub.enterprise;

/** Why somebody cannot act for an enterprise in a centre. */
public abstract sealed class ResponsibilityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ResponsibilityException(String message) {
        super(message);
    }

    /** The caller is no member of the enterprise and does not work in the centre that serves it. */
    static final class NotYours extends ResponsibilityException {
        private static final long serialVersionUID = 1L;

        NotYours(String enterprise) {
            super("Not to be done for enterprise " + enterprise);
        }
    }

    /** There is no such centre. */
    static final class CentreUnknown extends ResponsibilityException {
        private static final long serialVersionUID = 1L;

        CentreUnknown(String code) {
            super("No centre " + code);
        }
    }

    /** The member named no centre, and the marketplace has not told yet in which district the enterprise is. */
    static final class CentreNotTold extends ResponsibilityException {
        private static final long serialVersionUID = 1L;

        CentreNotTold(String enterprise) {
            super("The district of enterprise " + enterprise + " is not known yet");
        }
    }
}
