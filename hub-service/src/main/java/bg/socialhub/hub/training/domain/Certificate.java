package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.CertificateException.AlreadyRevoked;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a centre certifies of one person's training, as it was on the day of issue.
 *
 * @param days the local days of the sessions, in order
 * @param length of all sessions together
 * @param revocation why it is valid no more; null while it is valid
 */
public record Certificate(
        EnrolmentId enrolment,
        TrainingId training,
        String centre,
        String enterprise,
        VerificationCode code,
        String name,
        LocalizedText title,
        List<LocalDate> days,
        Duration length,
        Instant issuedAt,
        @Nullable Revocation revocation,
        long version) {

    /** Why and when it was taken back. */
    public record Revocation(String reason, Instant at) {}

    /** Whether it is good. */
    public enum Status {
        VALID,
        REVOKED
    }

    public Certificate {
        days = List.copyOf(days);
    }

    public static Certificate issued(Training training, Enrolment enrolment, VerificationCode code, Instant now) {
        List<LocalDate> days = training.timetable().sessions().stream()
                .map(session -> LocalDate.ofInstant(session.at().start(), SofiaTime.ZONE))
                .distinct()
                .sorted()
                .toList();
        return new Certificate(
                enrolment.id(),
                training.id(),
                training.centre(),
                enrolment.enterprise(),
                code,
                enrolment.attendee().name(),
                training.programme().title(),
                days,
                training.timetable().length(),
                now,
                null,
                1);
    }

    public Status status() {
        return revocation == null ? Status.VALID : Status.REVOKED;
    }

    public Optional<Revocation> revoked() {
        return Optional.ofNullable(revocation);
    }

    public LocalDate issuedOn() {
        return LocalDate.ofInstant(issuedAt, SofiaTime.ZONE);
    }

    /** The whole machine: a valid one is taken back, and what was taken back stays so. */
    public Certificate revoke(String reason, Instant now) {
        return switch (status()) {
            case VALID -> with(new Revocation(reason, now));
            case REVOKED -> throw new AlreadyRevoked(enrolment);
        };
    }

    private Certificate with(Revocation why) {
        return new Certificate(
                enrolment, training, centre, enterprise, code, name, title, days, length, issuedAt, why, version + 1);
    }

    @Override
    public String toString() {
        return "Certificate[" + enrolment + ", " + status() + "]";
    }
}
