package bg.socialhub.hub.centre.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.List;

/** What others learn about a centre; the newest event of a centre is its whole public state. */
@Topic("hub.centre.v1")
public sealed interface CentreEvent extends PublishedEvent {

    /** A centre appeared or its data changed. */
    @EventType("centre-published")
    record CentrePublished(
            String code,
            long version,
            Instant occurredAt,
            LocalizedText name,
            LocalizedText city,
            String planningRegion,
            List<String> districts)
            implements CentreEvent {

        @Override
        public String aggregateId() {
            return code;
        }
    }
}
