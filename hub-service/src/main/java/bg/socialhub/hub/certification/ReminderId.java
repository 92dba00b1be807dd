package bg.socialhub.hub.certification;

import bg.socialhub.platform.store.NewId;
import java.time.LocalDate;

/** Identifies a reminder: of one certificate's end there is one for each number of days before it. */
record ReminderId(String value) {

    static ReminderId of(String enterprise, LocalDate validUntil, int daysBefore) {
        return new ReminderId(NewId.derive("certification-reminder/" + daysBefore + "/" + validUntil + "/" + enterprise)
                .toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
