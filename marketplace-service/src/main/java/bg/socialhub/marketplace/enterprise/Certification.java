package bg.socialhub.marketplace.enterprise;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known about an enterprise's certificate; a renewal keeps the verified one shown until the new one is verified. */
public sealed interface Certification {

    /** Nothing was stated yet. */
    record None() implements Certification {}

    /** The enterprise stated a certificate; the centre has not looked at it. */
    record Submitted(Certificate stated) implements Certification {}

    /** The centre found the statement wanting; the enterprise may answer with a better one. */
    record Rejected(Certificate stated, String reason) implements Certification {}

    /** The centre saw the certificate; {@code refusedRenewal} says why a later statement was not accepted. */
    record Verified(Certificate certificate, @Nullable String refusedRenewal) implements Certification {}

    /** A verified certificate and a stated successor. */
    record Renewing(Certificate certificate, Certificate stated) implements Certification {}

    /** The certificate was taken away before its time. */
    record Removed(Certificate certificate, String reason) implements Certification {}

    /** What may be asked of a certification. */
    sealed interface Command {
        /** The enterprise states a certificate. */
        record Submit(Certificate certificate) implements Command {}

        /** The centre confirms what was stated. */
        record Verify() implements Command {}

        /** The centre refuses what was stated. */
        record Reject(String reason) implements Command {}

        /** The centre takes a verified certificate away. */
        record Remove(String reason) implements Command {}
    }

    /** A state and what is asked of it. */
    record Step(Certification state, Command command) {}

    /** The whole life of a certificate. */
    default Certification after(Command command) {
        return switch (new Step(this, command)) {
            case Step(None _, Command.Submit(var stated)) -> new Submitted(stated);
            case Step(Submitted _, Command.Submit(var stated)) -> new Submitted(stated);
            case Step(Submitted(var stated), Command.Verify _) -> new Verified(stated, null);
            case Step(Submitted(var stated), Command.Reject(var reason)) -> new Rejected(stated, reason);
            case Step(Rejected _, Command.Submit(var stated)) -> new Submitted(stated);
            case Step(Verified now, Command.Submit(var stated)) -> new Renewing(now.certificate(), stated);
            case Step(Verified now, Command.Remove(var reason)) -> new Removed(now.certificate(), reason);
            case Step(Renewing now, Command.Submit(var stated)) -> new Renewing(now.certificate(), stated);
            case Step(Renewing now, Command.Verify _) -> new Verified(now.stated(), null);
            case Step(Renewing now, Command.Reject(var reason)) -> new Verified(now.certificate(), reason);
            case Step(Renewing now, Command.Remove(var reason)) -> new Removed(now.certificate(), reason);
            case Step(Removed _, Command.Submit(var stated)) -> new Submitted(stated);
            case Step(None _, Command.Verify _),
                    Step(None _, Command.Reject _),
                    Step(None _, Command.Remove _),
                    Step(Submitted _, Command.Remove _),
                    Step(Rejected _, Command.Verify _),
                    Step(Rejected _, Command.Reject _),
                    Step(Rejected _, Command.Remove _),
                    Step(Verified _, Command.Verify _),
                    Step(Verified _, Command.Reject _),
                    Step(Removed _, Command.Verify _),
                    Step(Removed _, Command.Reject _),
                    Step(Removed _, Command.Remove _) ->
                throw new EnterpriseException.CertificationStepRefused(status());
        };
    }

    /** The certificate that a centre has seen and nobody has taken away; whether it is still valid, the day decides. */
    default Optional<Certificate> verified() {
        return switch (this) {
            case Verified shown -> Optional.of(shown.certificate());
            case Renewing shown -> Optional.of(shown.certificate());
            case None _, Submitted _, Rejected _, Removed _ -> Optional.empty();
        };
    }

    /** The certificate whose mark may be shown on a day. */
    default Optional<Certificate> shownOn(LocalDate day) {
        return verified().filter(certificate -> certificate.isValidOn(day));
    }

    default CertificationStatus status() {
        return switch (this) {
            case None _ -> CertificationStatus.NONE;
            case Submitted _ -> CertificationStatus.SUBMITTED;
            case Rejected _ -> CertificationStatus.REJECTED;
            case Verified _ -> CertificationStatus.VERIFIED;
            case Renewing _ -> CertificationStatus.RENEWING;
            case Removed _ -> CertificationStatus.REMOVED;
        };
    }
}
