package bg.socialhub.marketplace.partnership.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import java.time.Instant;

/** What others learn about a partnership: which enterprise, of what kind, how far; never who proposed it or what was said. */
@Topic("marketplace.partnership.v1")
public sealed interface PartnershipEvent extends PublishedEvent {

    String partnershipId();

    @Override
    default String aggregateId() {
        return partnershipId();
    }

    /** A business proposed it. */
    @EventType("partnership-proposed")
    record PartnershipProposed(
            String partnershipId, long version, Instant occurredAt, String enterpriseId, String kind, String status)
            implements PartnershipEvent {}

    /** The enterprise agreed. */
    @EventType("partnership-accepted")
    record PartnershipAccepted(
            String partnershipId, long version, Instant occurredAt, String enterpriseId, String kind, String status)
            implements PartnershipEvent {}

    /** The enterprise declined. */
    @EventType("partnership-declined")
    record PartnershipDeclined(
            String partnershipId, long version, Instant occurredAt, String enterpriseId, String kind, String status)
            implements PartnershipEvent {}

    /** It is at work. */
    @EventType("partnership-activated")
    record PartnershipActivated(
            String partnershipId, long version, Instant occurredAt, String enterpriseId, String kind, String status)
            implements PartnershipEvent {}

    /** It did what it was for. */
    @EventType("partnership-completed")
    record PartnershipCompleted(
            String partnershipId, long version, Instant occurredAt, String enterpriseId, String kind, String status)
            implements PartnershipEvent {}

    /** A side withdrew. */
    @EventType("partnership-withdrawn")
    record PartnershipWithdrawn(
            String partnershipId, long version, Instant occurredAt, String enterpriseId, String kind, String status)
            implements PartnershipEvent {}
}
