package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.domain.Watch.Escalation;
import bg.socialhub.hub.support.events.SupportRequestEvent;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestAnswered;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestAssigned;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestAttached;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestClosed;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestEscalated;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestHandedIn;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestLapsed;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestMerged;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestOpened;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestRated;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestReminded;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestReopened;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestReplied;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestResolved;
import bg.socialhub.hub.support.events.SupportRequestEvent.SupportRequestWaiting;
import java.time.Instant;

/** Tells others about a support request; every step has its own event and nearly all say the same. */
public final class Announcement {

    private final SupportRequest request;
    private final Instant now;

    public Announcement(SupportRequest request, Instant now) {
        this.request = request;
        this.now = now;
    }

    public SupportRequestEvent of(Step step) {
        return told(
                switch (step) {
                    case OPEN -> SupportRequestOpened::new;
                    case ASSIGN -> SupportRequestAssigned::new;
                    case ANSWER -> SupportRequestAnswered::new;
                    case REPLY -> SupportRequestReplied::new;
                    case AWAIT -> SupportRequestWaiting::new;
                    case RESOLVE -> SupportRequestResolved::new;
                    case CLOSE -> SupportRequestClosed::new;
                    case REOPEN -> SupportRequestReopened::new;
                    case RATE -> SupportRequestRated::new;
                    case REMIND -> SupportRequestReminded::new;
                    case LAPSE -> SupportRequestLapsed::new;
                    case MERGE -> this::merged;
                    case ATTACH -> SupportRequestAttached::new;
                    case HAND_IN -> SupportRequestHandedIn::new;
                });
    }

    public SupportRequestEvent escalated(Escalation escalation) {
        return new SupportRequestEscalated(
                request.id().value(),
                request.version(),
                now,
                request.centre(),
                request.enterprise(),
                request.category().name(),
                request.status().name(),
                escalation.stage().name(),
                escalation.level());
    }

    private SupportRequestEvent merged(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status) {
        String target = request.merger().orElseThrow().value();
        return new SupportRequestMerged(requestId, version, occurredAt, centre, enterpriseId, category, status, target);
    }

    private SupportRequestEvent told(Wording wording) {
        return wording.of(
                request.id().value(),
                request.version(),
                now,
                request.centre(),
                request.enterprise(),
                request.category().name(),
                request.status().name());
    }

    /** What every event of the family is made from. */
    private interface Wording {
        SupportRequestEvent of(
                String requestId,
                long version,
                Instant occurredAt,
                String centre,
                String enterpriseId,
                String category,
                String status);
    }
}
