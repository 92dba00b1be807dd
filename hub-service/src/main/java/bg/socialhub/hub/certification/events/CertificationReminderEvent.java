package bg.socialhub.hub.certification.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import java.time.Instant;
import java.time.LocalDate;

/** What others learn about a reminder: whose certificate ends when; nobody's name and no figures. */
@Topic("hub.certification-reminder.v1")
public sealed interface CertificationReminderEvent extends PublishedEvent {

    String reminderId();

    @Override
    default String aggregateId() {
        return reminderId();
    }

    /** A certificate's end has come as near as 90, 60 or 30 days. */
    @EventType("certificate-ending")
    record CertificateEnding(
            String reminderId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String certificateClass,
            LocalDate validUntil,
            int daysBefore)
            implements CertificationReminderEvent {}
}
