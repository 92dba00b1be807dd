package bg.socialhub.hub.certification;

import bg.socialhub.hub.enterprise.Certificate;
import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.hub.enterprise.Certificates;
import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Certificates that end soon: those of the enterprises that the centre serves for its staff, one's own for a member. */
@RestController
class ReminderController {

    private final Reminders reminders;
    private final CurrentReminders current;
    private final Certificates certificates;
    private final Enterprises enterprises;

    ReminderController(
            Reminders reminders, CurrentReminders current, Certificates certificates, Enterprises enterprises) {
        this.reminders = reminders;
        this.current = current;
        this.certificates = certificates;
        this.enterprises = enterprises;
    }

    /** A reminder; {@code current} while the enterprise has no other certificate than the one that ends. */
    record ReminderResponse(
            String id,
            String enterpriseId,
            @Nullable String enterpriseName,
            String centre,
            CertificateClass certificateClass,
            LocalDate validUntil,
            int daysBefore,
            OffsetDateTime at,
            boolean current) {}

    /**
     * The newest first, or of what still matters what ends first.
     *
     * @param wanted whether only the most urgent of each certificate that an enterprise has at present
     */
    @GetMapping("/api/v1/certification-reminders")
    Listing<ReminderResponse> reminders(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(name = "current", defaultValue = "false") boolean wanted,
            Paging paging,
            CurrentUser user) {
        Scope scope = Scope.of(user, enterprise);
        return (wanted ? current(scope, paging) : all(scope, paging)).map(this::response);
    }

    private Listing<Reminder> all(Scope scope, Paging paging) {
        return paging.page(
                reminders.search(scope, paging.limit(), paging.after()), reminders.count(scope), Reminders::place);
    }

    private Listing<Reminder> current(Scope scope, Paging paging) {
        List<Reminder> found = current.of(scope);
        return paging.page(
                CurrentReminders.page(found, paging.limit(), paging.after()), found.size(), CurrentReminders::place);
    }

    private ReminderResponse response(Reminder reminder) {
        return new ReminderResponse(
                reminder.id().value(),
                reminder.enterprise(),
                enterprises.find(reminder.enterprise()).map(Enterprise::name).orElse(null),
                reminder.centre(),
                reminder.certificateClass(),
                reminder.validUntil(),
                reminder.daysBefore(),
                reminder.at().atZone(SofiaTime.ZONE).toOffsetDateTime(),
                certificates
                        .of(reminder.enterprise())
                        .map(Certificate::validUntil)
                        .filter(reminder.validUntil()::equals)
                        .isPresent());
    }
}
