package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Attachment;
import bg.socialhub.hub.support.domain.RatingLink;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.hub.support.domain.SupportRequest.Entry;
import bg.socialhub.hub.support.domain.SupportRequest.Message;
import bg.socialhub.hub.support.domain.SupportRequest.Satisfaction;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.hub.support.domain.Talk;
import bg.socialhub.hub.support.domain.Watch;
import bg.socialhub.hub.support.domain.Watch.Escalation;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A support request as it is stored.
 *
 * @param dueAt for lists by what is due next; {@link SupportRequests#NEVER} while no clock runs, absent before the first
 *     measurement
 * @param log absent in documents that are older than the log
 */
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
        List<Message> messages,
        @Nullable List<Attachment> attachments,
        @Nullable List<Entry> log,
        @Nullable Instant dueAt,
        @Nullable List<Escalation> escalations,
        @Nullable Satisfaction satisfaction,
        @Nullable RatingLink ratingLink,
        @Nullable String mergedInto) {

    static SupportDocument from(SupportRequest request) {
        Concern concern = request.concern();
        return new SupportDocument(
                concern.centre(),
                concern.enterprise(),
                concern.category(),
                concern.subject(),
                concern.description(),
                concern.requester(),
                request.openedAt(),
                request.status(),
                request.resolvedOnce(),
                request.assignee(),
                request.messages(),
                request.attachments(),
                request.log(),
                SupportRequests.dueOrNever(request),
                request.watch().escalations(),
                request.talk().satisfaction(),
                request.talk().link(),
                request.merger().map(SupportRequestId::value).orElse(null));
    }

    static SupportRequest toDomain(Stored<SupportDocument> stored) {
        SupportDocument d = stored.state();
        return new SupportRequest(
                new SupportRequestId(stored.id()),
                new Concern(d.centre, d.enterprise, d.category, d.subject, d.description, d.requester),
                d.status,
                d.assignee,
                d.talk(),
                d.log == null ? RememberedLogDocument.of(d.openedAt, stored.history()) : d.log,
                d.watch(),
                d.mergedInto == null ? null : new SupportRequestId(d.mergedInto),
                stored.version());
    }

    private Talk talk() {
        return new Talk(messages, attachments == null ? List.of() : attachments, satisfaction, ratingLink);
    }

    /** What was never measured counts as due from the start, so that the next round measures it. */
    private Watch watch() {
        Instant known = dueAt == null ? openedAt : dueAt;
        Instant due = SupportRequests.NEVER.equals(known) ? null : known;
        return new Watch(due, escalations == null ? List.of() : escalations);
    }
}
