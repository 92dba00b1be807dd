package bg.socialhub.hub.certification;

import bg.socialhub.hub.enterprise.Certificate;
import bg.socialhub.hub.enterprise.Certificates;
import bg.socialhub.hub.enterprise.ResponsibleCentre;
import bg.socialhub.platform.SofiaTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Reminds of certificates that end in 90, 60 and 30 days of Sofia; each reminder is given once, however many instances look. */
@Service
class ReminderSweep {

    private static final Logger log = LoggerFactory.getLogger(ReminderSweep.class);

    private final Certificates certificates;
    private final Reminders reminders;
    private final ResponsibleCentre centres;
    private final Clock clock;

    ReminderSweep(Certificates certificates, Reminders reminders, ResponsibleCentre centres, Clock clock) {
        this.certificates = certificates;
        this.reminders = reminders;
        this.centres = centres;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${hub.certification.sweep:15m}",
            initialDelayString = "${hub.certification.sweep:15m}")
    void sweep() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, SofiaTime.ZONE);
        for (Certificate certificate : certificates.endingBetween(today, today.plusDays(Reminder.EARLIEST))) {
            Reminder.due(certificate.validUntil(), today).ifPresent(days -> remind(certificate, days, now));
        }
    }

    private void remind(Certificate certificate, int daysBefore, Instant now) {
        centres.ofDistrict(certificate.district())
                .map(centre -> Reminder.of(certificate, centre, daysBefore, now))
                .filter(reminder -> reminders.find(reminder.id()).isEmpty())
                .flatMap(reminders::give)
                .ifPresent(given -> log.info(
                        "Reminded of the certificate of enterprise {} that ends in {} days",
                        given.enterprise(),
                        given.daysBefore()));
    }
}
