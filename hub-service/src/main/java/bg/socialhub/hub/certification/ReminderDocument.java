package bg.socialhub.hub.certification;

import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;

/** A reminder as it is stored. */
record ReminderDocument(
        String enterprise,
        String centre,
        CertificateClass certificateClass,
        LocalDate validUntil,
        int daysBefore,
        Instant at) {

    static ReminderDocument from(Reminder reminder) {
        return new ReminderDocument(
                reminder.enterprise(),
                reminder.centre(),
                reminder.certificateClass(),
                reminder.validUntil(),
                reminder.daysBefore(),
                reminder.at());
    }

    static Reminder toDomain(Stored<ReminderDocument> stored) {
        ReminderDocument d = stored.state();
        return new Reminder(
                new ReminderId(stored.id()),
                d.enterprise,
                d.centre,
                d.certificateClass,
                d.validUntil,
                d.daysBefore,
                d.at);
    }
}
