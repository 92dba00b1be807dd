package bg.socialhub.hub.support.web;

import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.support.domain.ServiceLevels;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says about a request what its reader may know: the service level is the centre's own business. */
@Component
class SupportAnswers {

    private final Enterprises enterprises;
    private final ServiceLevels levels;
    private final Clock clock;

    SupportAnswers(Enterprises enterprises, ServiceLevels levels, Clock clock) {
        this.enterprises = enterprises;
        this.levels = levels;
        this.clock = clock;
    }

    SupportResponse to(CurrentUser user, SupportRequest request) {
        return SupportResponse.from(request, enterprises.find(request.enterprise()), service(user, request));
    }

    private @Nullable ServiceResponse service(CurrentUser user, SupportRequest request) {
        return user.isStaffOf(request.centre())
                ? ServiceResponse.of(levels.clockOf(request), request.watch(), clock.instant())
                : null;
    }
}
