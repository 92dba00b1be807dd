package bg.socialhub.marketplace.partnership;

import bg.socialhub.marketplace.partnership.PartnershipState.Command;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent.PartnershipAccepted;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent.PartnershipActivated;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent.PartnershipCompleted;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent.PartnershipDeclined;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent.PartnershipProposed;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent.PartnershipWithdrawn;
import java.time.Instant;

/** Turns a decided partnership into the event that tells of it; the version is the one after the write. */
final class PartnershipFacts {

    /** Makes one kind of event. */
    @FunctionalInterface
    interface Kind {
        PartnershipEvent of(
                String partnershipId,
                long version,
                Instant occurredAt,
                String enterpriseId,
                String kind,
                String status);
    }

    private PartnershipFacts() {}

    static PartnershipEvent proposed(Partnership partnership, Instant now) {
        return event(PartnershipProposed::new, partnership, now);
    }

    static PartnershipEvent after(Command command, Partnership partnership, Instant now) {
        Kind kind = switch (command) {
            case ACCEPT -> PartnershipAccepted::new;
            case DECLINE -> PartnershipDeclined::new;
            case ACTIVATE -> PartnershipActivated::new;
            case COMPLETE -> PartnershipCompleted::new;
            case WITHDRAW -> PartnershipWithdrawn::new;
        };
        return event(kind, partnership, now);
    }

    private static PartnershipEvent event(Kind kind, Partnership partnership, Instant now) {
        return kind.of(
                partnership.id().value(),
                partnership.version() + 1,
                now,
                partnership.enterpriseId(),
                partnership.kind().name(),
                partnership.state().name());
    }
}
