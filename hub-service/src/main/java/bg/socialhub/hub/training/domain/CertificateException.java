package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;

/** Why a request about a certificate is refused. */
public abstract sealed class CertificateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CertificateException(String message) {
        super(message);
    }

    /** There is no such certificate, or it is none of the caller's business. */
    public static final class NotFound extends CertificateException {
        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("No such certificate");
        }
    }

    /** Certificates are issued once the training is completed. */
    public static final class NotCompleted extends CertificateException {
        private static final long serialVersionUID = 1L;

        public NotCompleted(TrainingId id) {
            super("Training " + id + " is not completed");
        }
    }

    /** The person was in too few sessions. */
    public static final class AttendanceTooLow extends CertificateException {
        private static final long serialVersionUID = 1L;
        private final transient Attendance attendance;
        private final int percent;

        public AttendanceTooLow(EnrolmentId id, Attendance attendance, int percent) {
            super("Enrolment " + id + " has " + attendance);
            this.attendance = attendance;
            this.percent = percent;
        }

        public Attendance attendance() {
            return attendance;
        }

        public int percent() {
            return percent;
        }
    }

    /** The person has a certificate for this training. */
    public static final class AlreadyIssued extends CertificateException {
        private static final long serialVersionUID = 1L;

        public AlreadyIssued(EnrolmentId id) {
            super("Enrolment " + id + " has a certificate");
        }
    }

    /** The certificate was taken back. */
    public static final class AlreadyRevoked extends CertificateException {
        private static final long serialVersionUID = 1L;

        public AlreadyRevoked(EnrolmentId id) {
            super("The certificate of " + id + " is revoked");
        }
    }
}
