package bg.socialhub.hub.support.web;

import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Attachment;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.hub.support.domain.SupportRequest.Entry;
import bg.socialhub.hub.support.domain.SupportRequest.Message;
import bg.socialhub.hub.support.domain.SupportRequest.Satisfaction;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A support request for those whom it concerns.
 *
 * @param log every step in its order
 * @param waiting while the centre waits for the enterprise
 * @param mergedInto the request in which this one goes on
 * @param merged the requests that go on in this one; only where one request is read
 * @param ratingLink for the enterprise, while the help is to be rated; only where one request is read
 * @param service for the centre's staff only
 */
record SupportResponse(
        String id,
        Status status,
        String centre,
        String enterpriseId,
        @Nullable String enterpriseName,
        Category category,
        String subject,
        String description,
        String requester,
        @Nullable String assignee,
        List<Line> messages,
        List<FileLine> attachments,
        List<Logged> log,
        @Nullable Waiting waiting,
        @Nullable String mergedInto,
        @Nullable List<Merged> merged,
        @Nullable Rating satisfaction,
        @Nullable Link ratingLink,
        OffsetDateTime openedAt,
        @Nullable ServiceResponse service,
        long version) {

    /** A line of the conversation. */
    record Line(Step step, String author, OffsetDateTime at, String text) {

        static Line from(Message message) {
            return new Line(message.step(), message.author(), local(message.at()), message.text());
        }
    }

    /** A file; its content is at {@code attachments/<id>} below the request. */
    record FileLine(String id, String name, String type, long size, String author, OffsetDateTime at) {

        static FileLine from(Attachment file) {
            return new FileLine(
                    file.id(), file.name(), file.kind().mediaType(), file.size(), file.author(), local(file.at()));
        }
    }

    /** A step and where it led. */
    record Logged(Step step, Status status, OffsetDateTime at) {

        static Logged from(Entry entry) {
            return new Logged(entry.step(), entry.status(), local(entry.at()));
        }
    }

    /** Since when the centre waits, when it reminded, and when the request closes by itself. */
    record Waiting(OffsetDateTime since, List<OffsetDateTime> remindedAt, OffsetDateTime closesAt) {}

    /** What was said before in a request that goes on here. */
    record Merged(
            String id,
            String subject,
            String description,
            OffsetDateTime openedAt,
            List<Line> messages,
            List<FileLine> attachments) {

        static Merged from(SupportRequest request) {
            return new Merged(
                    request.id().value(),
                    request.concern().subject(),
                    request.concern().description(),
                    local(request.openedAt()),
                    request.messages().stream().map(Line::from).toList(),
                    request.attachments().stream().map(FileLine::from).toList());
        }
    }

    /** Where anybody who knows it may rate the help once. */
    record Link(String href, OffsetDateTime expiresAt) {}

    /** How good the help was. */
    record Rating(int score, @Nullable String comment, OffsetDateTime at) {

        static Rating from(Satisfaction satisfaction) {
            return new Rating(satisfaction.score(), satisfaction.comment(), local(satisfaction.at()));
        }
    }

    static SupportResponse from(SupportRequest request, Beside beside) {
        Concern concern = request.concern();
        return new SupportResponse(
                request.id().value(),
                request.status(),
                concern.centre(),
                concern.enterprise(),
                beside.enterprise().map(Enterprise::name).orElse(null),
                concern.category(),
                concern.subject(),
                concern.description(),
                concern.requester(),
                request.assignee(),
                request.messages().stream().map(Line::from).toList(),
                request.attachments().stream().map(FileLine::from).toList(),
                request.log().stream().map(Logged::from).toList(),
                beside.waiting(),
                request.merger().map(SupportRequestId::value).orElse(null),
                beside.merged(),
                request.rating().map(Rating::from).orElse(null),
                beside.link(),
                local(request.openedAt()),
                beside.service(),
                request.version());
    }

    /** What is not in the request itself. */
    record Beside(
            Optional<Enterprise> enterprise,
            @Nullable Waiting waiting,
            @Nullable List<Merged> merged,
            @Nullable Link link,
            @Nullable ServiceResponse service) {}

    static OffsetDateTime local(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }
}
