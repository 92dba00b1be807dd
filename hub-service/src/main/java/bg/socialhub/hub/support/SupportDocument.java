package bg.socialhub.hub.support;

import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A support request as it is stored. */
record SupportDocument(
        String centre,
        String enterprise,
        Category category,
        String subject,
        String description,
        String requester,
        Instant openedAt,
        Status status,
        boolean resolvedOnce,
        @Nullable String assignee,
        List<SupportRequest.Message> messages,
        SupportRequest.@Nullable Satisfaction satisfaction) {

    static SupportDocument from(SupportRequest request) {
        return new SupportDocument(
                request.centre(),
                request.enterprise(),
                request.category(),
                request.subject(),
                request.description(),
                request.requester(),
                request.openedAt(),
                request.status(),
                request.resolvedOnce(),
                request.assignee(),
                request.messages(),
                request.satisfaction());
    }

    static SupportRequest toDomain(Stored<SupportDocument> stored) {
        SupportDocument d = stored.state();
        return new SupportRequest(
                new SupportRequestId(stored.id()),
                d.centre,
                d.enterprise,
                d.category,
                d.subject,
                d.description,
                d.requester,
                d.openedAt,
                d.status,
                d.resolvedOnce,
                d.assignee,
                d.messages,
                d.satisfaction,
                stored.version());
    }
}
