package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.SupportRequestId;

/** Why a request about a support request is refused. */
public abstract sealed class SupportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SupportException(String message) {
        super(message);
    }

    /** There is no such support request, or it is none of the caller's business. */
    public static final class NotFound extends SupportException {
        private static final long serialVersionUID = 1L;

        public NotFound(SupportRequestId id) {
            super("No support request " + id);
        }
    }

    /** The caller may not ask in this enterprise's name, or may not do this step. */
    public static final class NotAllowed extends SupportException {
        private static final long serialVersionUID = 1L;

        public NotAllowed(String what) {
            super("Not allowed: " + what);
        }
    }

    /** There is no such centre to ask. */
    public static final class CentreUnknown extends SupportException {
        private static final long serialVersionUID = 1L;

        public CentreUnknown(String code) {
            super("No centre " + code);
        }
    }

    /** The request was closed without having been resolved. */
    public static final class NothingToRate extends SupportException {
        private static final long serialVersionUID = 1L;

        public NothingToRate(SupportRequestId id) {
            super("Support request " + id + " was never resolved");
        }
    }

    /** The request cannot go on in the other one. */
    public static final class NotMergeable extends SupportException {
        private static final long serialVersionUID = 1L;
        private final Refused reason;

        public NotMergeable(Refused reason) {
            super("Not mergeable: " + reason);
            this.reason = reason;
        }

        public Refused reason() {
            return reason;
        }
    }

    /** No request is rated by this link. */
    public static final class LinkNotFound extends SupportException {
        private static final long serialVersionUID = 1L;

        public LinkNotFound() {
            super("No such rating link");
        }
    }

    /** The help was rated already. */
    public static final class LinkUsed extends SupportException {
        private static final long serialVersionUID = 1L;

        public LinkUsed() {
            super("The rating link is used");
        }
    }

    /** The link came too late. */
    public static final class LinkExpired extends SupportException {
        private static final long serialVersionUID = 1L;

        public LinkExpired() {
            super("The rating link is expired");
        }
    }

    /** The request has as many files as it may have. */
    public static final class FilesFull extends SupportException {
        private static final long serialVersionUID = 1L;

        public FilesFull(SupportRequestId id) {
            super("No more files for support request " + id);
        }
    }

    /** The request has no such file. */
    public static final class FileNotFound extends SupportException {
        private static final long serialVersionUID = 1L;

        public FileNotFound(String id) {
            super("No file " + id);
        }
    }

    /** The centre has no such answer template. */
    public static final class TemplateNotFound extends SupportException {
        private static final long serialVersionUID = 1L;

        public TemplateNotFound(String id) {
            super("No answer template " + id);
        }
    }

    /** The centre has as many answer templates as it may have. */
    public static final class TemplatesFull extends SupportException {
        private static final long serialVersionUID = 1L;

        public TemplatesFull(String centre) {
            super("No more answer templates for " + centre);
        }
    }

    /** The request's status does not know this step. */
    public static final class IllegalTransition extends SupportException {
        private static final long serialVersionUID = 1L;
        private final Status status;

        public IllegalTransition(Status status, Step step) {
            super(step + " in " + status);
            this.status = status;
        }

        public Status status() {
            return status;
        }
    }
}
