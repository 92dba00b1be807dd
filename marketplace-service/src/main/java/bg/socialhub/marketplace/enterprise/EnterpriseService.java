package bg.socialhub.marketplace.enterprise;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.marketplace.identifier.Eik;
import bg.socialhub.marketplace.territory.Districts;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Registers enterprises and lets their members describe them. */
@Service
class EnterpriseService {

    /** Whoever verifies certificates or oversees those who do registers none; everybody else who signed in may. */
    private static final Set<Role> JUDGES = Set.of(Role.CENTRE_MANAGER, Role.CENTRE_EXPERT, Role.MINISTRY);

    private final Enterprises enterprises;
    private final Districts districts;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    EnterpriseService(Enterprises enterprises, Districts districts, ApplicationEventPublisher listeners, Clock clock) {
        this.enterprises = enterprises;
        this.districts = districts;
        this.listeners = listeners;
        this.clock = clock;
    }

    Enterprise register(Eik eik, Profile profile, CurrentUser user) {
        if (JUDGES.stream().anyMatch(user::has)) {
            throw new EnterpriseException.NotAllowed();
        }
        checkDistrict(profile);
        var enterprise = Enterprise.register(eik, profile, user.id());
        var event = EnterpriseFacts.registered(enterprise, clock.instant());
        return told(enterprises.add(enterprise, user.id(), event));
    }

    Enterprise describe(EnterpriseId id, Profile profile, CurrentUser user, IfMatch match) {
        var enterprise = enterprises.get(id);
        if (!mayAct(user, enterprise)) {
            throw new EnterpriseException.NotAllowed();
        }
        match.required().check(enterprise.version());
        checkDistrict(profile);
        var changed = enterprise.describe(profile);
        var event = EnterpriseFacts.updated(changed, clock.instant());
        return told(enterprises.save(changed, user.id(), "describe-enterprise", event));
    }

    Enterprise get(EnterpriseId id) {
        return enterprises.get(id);
    }

    static boolean mayAct(CurrentUser user, Enterprise enterprise) {
        return user.isMemberOf(enterprise.id().value()) || enterprise.hasMember(user.id());
    }

    private void checkDistrict(Profile profile) {
        if (districts.find(profile.district()).isEmpty()) {
            throw new InvalidField("district", "district");
        }
    }

    private Enterprise told(Enterprise written) {
        listeners.publishEvent(new EnterpriseChanged(written.id().value(), written.version()));
        return written;
    }
}
