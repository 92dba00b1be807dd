package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.Announcement;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportException.LinkExpired;
import bg.socialhub.hub.support.domain.SupportException.LinkNotFound;
import bg.socialhub.hub.support.domain.SupportException.LinkUsed;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.hub.support.domain.SupportRequests.Act;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ratings by a link without a login: once, and until the link expires. */
@Service
public class SupportRatings {

    private static final String ACTOR = "rating-link";

    private final SupportRequests requests;
    private final Clock clock;

    SupportRatings(SupportRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * The request that a secret opens.
     *
     * @throws LinkNotFound when it opens none, also because the request was reopened
     * @throws LinkUsed when the help was rated before
     * @throws LinkExpired when it is too late
     */
    public SupportRequest of(String secret) {
        SupportRequest request = requests.find(RatingLinks.requestOf(secret))
                .filter(found -> RatingLinks.opens(secret, found))
                .orElseThrow(LinkNotFound::new);
        if (request.rating().isPresent()) {
            throw new LinkUsed();
        }
        if (request.link().orElseThrow().isExpired(clock.instant())) {
            throw new LinkExpired();
        }
        return request;
    }

    public SupportRequest rate(String secret, int score, @Nullable String comment) {
        Instant now = clock.instant();
        SupportRequest rated = of(secret).rate(score, new Doing(Step.RATE, ACTOR, now, comment));
        Act act = new Act(ACTOR, Step.RATE.label(), now, List.of(new Announcement(rated, now).of(Step.RATE)));
        return requests.save(rated, act);
    }
}
