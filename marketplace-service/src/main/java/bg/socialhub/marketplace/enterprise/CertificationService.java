package bg.socialhub.marketplace.enterprise;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.enterprise.Certification.Command;
import bg.socialhub.marketplace.territory.ResponsibleCentres;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Enterprises state their certificates; the centre of their seat verifies, rejects and removes them. */
@Service
class CertificationService {

    private final Enterprises enterprises;
    private final ResponsibleCentres centres;
    private final CertificationSettings settings;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    CertificationService(
            Enterprises enterprises,
            ResponsibleCentres centres,
            CertificationSettings settings,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.enterprises = enterprises;
        this.centres = centres;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** What the enterprise's members and its centre see of the certification. */
    Enterprise see(EnterpriseId id, CurrentUser user) {
        var enterprise = enterprises.get(id);
        if (!EnterpriseService.mayAct(user, enterprise) && !isStaff(user, enterprise)) {
            throw new EnterpriseException.NotAllowed();
        }
        return enterprise;
    }

    Enterprise submit(EnterpriseId id, Certificate certificate, CurrentUser user, IfMatch match) {
        var enterprise = enterprises.get(id);
        if (!EnterpriseService.mayAct(user, enterprise)) {
            throw new EnterpriseException.NotAllowed();
        }
        check(certificate);
        return write(enterprise, new Command.Submit(certificate), user, match);
    }

    Enterprise decide(EnterpriseId id, Command command, CurrentUser user, IfMatch match) {
        var enterprise = enterprises.get(id);
        if (!isStaff(user, enterprise)) {
            throw new EnterpriseException.NotAllowed();
        }
        return write(enterprise, command, user, match);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE);
    }

    private Enterprise write(Enterprise enterprise, Command command, CurrentUser user, IfMatch match) {
        match.check(enterprise.version());
        var certified = enterprise.certify(command);
        var event = EnterpriseFacts.after(command, certified, clock.instant());
        var written = enterprises.save(certified, user.id(), name(command), event);
        listeners.publishEvent(new EnterpriseChanged(written.id().value(), written.version()));
        return written;
    }

    private boolean isStaff(CurrentUser user, Enterprise enterprise) {
        return centres.of(enterprise.profile().district())
                .filter(user::isStaffOf)
                .isPresent();
    }

    private void check(Certificate certificate) {
        if (certificate.issuedOn().isAfter(today())) {
            throw new InvalidField("issuedOn", "certificate-dates");
        }
        if (certificate.validUntil().isBefore(certificate.issuedOn())) {
            throw new InvalidField("validUntil", "certificate-dates");
        }
        var latest = settings.latestEnd(certificate.certificateClass(), certificate.issuedOn());
        if (certificate.validUntil().isAfter(latest)) {
            throw new InvalidField("validUntil", "certificate-too-long", latest.toString());
        }
    }

    private static String name(Command command) {
        return switch (command) {
            case Command.Submit _ -> "submit-certificate";
            case Command.Verify _ -> "verify-certificate";
            case Command.Reject _ -> "reject-certificate";
            case Command.Remove _ -> "remove-certificate";
        };
    }
}
