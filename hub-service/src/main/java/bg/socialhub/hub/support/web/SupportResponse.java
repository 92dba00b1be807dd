package bg.socialhub.hub.support.web;

import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.support.domain.Category;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest;
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
        @Nullable Rating satisfaction,
        OffsetDateTime openedAt,
        @Nullable ServiceResponse service,
        long version) {

    /** A line of the conversation. */
    record Line(Step step, String author, OffsetDateTime at, String text) {

        static Line from(Message message) {
            return new Line(message.step(), message.author(), local(message.at()), message.text());
        }
    }

    /** How good the help was. */
    record Rating(int score, @Nullable String comment, OffsetDateTime at) {

        static Rating from(Satisfaction satisfaction) {
            return new Rating(satisfaction.score(), satisfaction.comment(), local(satisfaction.at()));
        }
    }

    static SupportResponse from(
            SupportRequest request, Optional<Enterprise> enterprise, @Nullable ServiceResponse service) {
        return new SupportResponse(
                request.id().value(),
                request.status(),
                request.centre(),
                request.enterprise(),
                enterprise.map(Enterprise::name).orElse(null),
                request.category(),
                request.concern().subject(),
                request.concern().description(),
                request.concern().requester(),
                request.assignee(),
                request.messages().stream().map(Line::from).toList(),
                request.rating().map(Rating::from).orElse(null),
                local(request.openedAt()),
                service,
                request.version());
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }
}
