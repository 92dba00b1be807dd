package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.events.CertificationReminderEvent;
import bg.socialhub.hub.certification.events.CertificationReminderEvent.CertificateEnding;
import bg.socialhub.hub.enterprise.Certificate;
import bg.socialhub.hub.enterprise.CertificateClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * That a certificate ends soon.
 *
 * @param centre the centre that serves the enterprise's district
 * @param validUntil the certificate's last day
 * @param daysBefore which reminder it is: 90, 60 or 30
 */
record Reminder(
        ReminderId id,
        String enterprise,
        String centre,
        CertificateClass certificateClass,
        LocalDate validUntil,
        int daysBefore,
        Instant at) {

    static final int EARLIEST = 90;

    private static final int[] DAYS = {30, 60, EARLIEST};

    /** Which reminder is due on a day: the most urgent that has been reached, and none after the end. */
    static OptionalInt due(LocalDate validUntil, LocalDate today) {
        long left = today.until(validUntil, ChronoUnit.DAYS);
        return left < 0
                ? OptionalInt.empty()
                : IntStream.of(DAYS).filter(days -> left <= days).findFirst();
    }

    /** The ids of all reminders that a certificate may have had. */
    static List<ReminderId> idsOf(Certificate certificate) {
        return IntStream.of(DAYS)
                .mapToObj(days -> ReminderId.of(certificate.enterprise(), certificate.validUntil(), days))
                .toList();
    }

    static Reminder of(Certificate certificate, String centre, int daysBefore, Instant now) {
        return new Reminder(
                ReminderId.of(certificate.enterprise(), certificate.validUntil(), daysBefore),
                certificate.enterprise(),
                centre,
                certificate.certificateClass(),
                certificate.validUntil(),
                daysBefore,
                now);
    }

    CertificationReminderEvent announcement() {
        return new CertificateEnding(
                id.value(), 1, at, centre, enterprise, certificateClass.name(), validUntil, daysBefore);
    }
}
