package bg.socialhub.hub.support.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import java.time.Instant;

/** What others learn about a support request: whose, about what and how far; never a word of what was written. */
@Topic("hub.support-request.v1")
public sealed interface SupportRequestEvent extends PublishedEvent {

    String requestId();

    @Override
    default String aggregateId() {
        return requestId();
    }

    /** An enterprise asks its centre for help. */
    @EventType("support-request-opened")
    record SupportRequestOpened(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** Somebody of the centre took the request. */
    @EventType("support-request-assigned")
    record SupportRequestAssigned(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The centre wrote to the enterprise. */
    @EventType("support-request-answered")
    record SupportRequestAnswered(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The enterprise wrote to the centre. */
    @EventType("support-request-replied")
    record SupportRequestReplied(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The centre waits for the enterprise. */
    @EventType("support-request-waiting")
    record SupportRequestWaiting(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The centre has helped, as far as it can tell. */
    @EventType("support-request-resolved")
    record SupportRequestResolved(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The request is over. */
    @EventType("support-request-closed")
    record SupportRequestClosed(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The help was not enough. */
    @EventType("support-request-reopened")
    record SupportRequestReopened(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The enterprise said how good the help was. */
    @EventType("support-request-rated")
    record SupportRequestRated(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The enterprise is reminded that the centre waits for it. */
    @EventType("support-request-reminded")
    record SupportRequestReminded(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The request closed by itself, because the enterprise did not answer. */
    @EventType("support-request-lapsed")
    record SupportRequestLapsed(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The request goes on in an older one of the same enterprise. */
    @EventType("support-request-merged")
    record SupportRequestMerged(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status,
            String mergedInto)
            implements SupportRequestEvent {}

    /** The centre attached a file. */
    @EventType("support-request-attached")
    record SupportRequestAttached(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The enterprise attached a file, which is as good as a word. */
    @EventType("support-request-handed-in")
    record SupportRequestHandedIn(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status)
            implements SupportRequestEvent {}

    /** The request is late, or soon will be; once for each version of the level and stage. */
    @EventType("support-request-escalated")
    record SupportRequestEscalated(
            String requestId,
            long version,
            Instant occurredAt,
            String centre,
            String enterpriseId,
            String category,
            String status,
            String stage,
            int levelVersion)
            implements SupportRequestEvent {}
}
