package bg.socialhub.hub.support.web;

import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.support.RatingLinks;
import bg.socialhub.hub.support.domain.Patience;
import bg.socialhub.hub.support.domain.ServiceLevels;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.web.SupportResponse.Beside;
import bg.socialhub.hub.support.web.SupportResponse.Link;
import bg.socialhub.hub.support.web.SupportResponse.Merged;
import bg.socialhub.hub.support.web.SupportResponse.Waiting;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says about a request what its reader may know: the service level is the centre's own business. */
@Component
class SupportAnswers {

    private final Enterprises enterprises;
    private final ServiceLevels levels;
    private final Patience patience;
    private final RatingLinks links;
    private final Clock clock;

    SupportAnswers(Enterprises enterprises, ServiceLevels levels, Patience patience, RatingLinks links, Clock clock) {
        this.enterprises = enterprises;
        this.levels = levels;
        this.patience = patience;
        this.links = links;
        this.clock = clock;
    }

    SupportResponse to(CurrentUser user, SupportRequest request) {
        return answer(user, request, null, null);
    }

    /** With the requests that go on in it and the link for its rating: not in answers to a POST, because those may be kept. */
    SupportResponse to(CurrentUser user, SupportRequest request, List<SupportRequest> merged) {
        return answer(user, request, merged.stream().map(Merged::from).toList(), link(user, request));
    }

    private SupportResponse answer(
            CurrentUser user, SupportRequest request, @Nullable List<Merged> merged, @Nullable Link link) {
        return SupportResponse.from(
                request,
                new Beside(
                        enterprises.find(request.enterprise()),
                        waiting(request),
                        merged,
                        link,
                        service(user, request)));
    }

    private @Nullable Link link(CurrentUser user, SupportRequest request) {
        boolean own = user.isMemberOf(request.enterprise()) && !user.isStaffOf(request.centre());
        return own
                ? links.secretOf(request, clock.instant())
                        .map(secret -> new Link(
                                "/api/v1/support-ratings/" + secret,
                                SupportResponse.local(
                                        request.link().orElseThrow().expiresAt())))
                        .orElse(null)
                : null;
    }

    private @Nullable Waiting waiting(SupportRequest request) {
        return Patience.since(request.log())
                .map(since -> new Waiting(
                        SupportResponse.local(since),
                        Patience.reminded(request.log()).stream()
                                .map(SupportResponse::local)
                                .toList(),
                        SupportResponse.local(patience.lapsesAt(request.log(), levels.calendarOf(request))
                                .orElseThrow())))
                .orElse(null);
    }

    private @Nullable ServiceResponse service(CurrentUser user, SupportRequest request) {
        return user.isStaffOf(request.centre())
                ? ServiceResponse.of(levels.clockOf(request), request.watch(), clock.instant())
                : null;
    }
}
