package bg.socialhub.portal.gateway;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests of enterprises for help: a centre's staff see their centre's, members those of their enterprises. */
@FeignClient(name = "hub", contextId = "supportRequests", url = "${portal.gateway-url}", path = "/api/v1")
public interface SupportRequestsApi {

    /**
     * Those in one of the states, or all of them.
     *
     * @param sort {@code OLDEST}, {@code NEWEST} or what is {@code DUE} first; the newest when not said
     */
    @GetMapping("/support-requests")
    Page<SupportRequest> supportRequests(
            @RequestParam @Nullable List<Status> status,
            @RequestParam @Nullable String assignee,
            @RequestParam @Nullable Category category,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/support-requests/{id}")
    SupportRequest supportRequest(@PathVariable String id);

    @PostMapping("/support-requests")
    SupportRequest open(@RequestHeader("Idempotency-Key") String key, @RequestBody Opening request);

    @PostMapping("/support-requests/{id}/satisfaction")
    SupportRequest rate(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Score score);

    /** Where a request stands. */
    enum Status {
        NEW,
        ASSIGNED,
        WAITING,
        RESOLVED,
        CLOSED,
        MERGED;

        /** Whether nobody has anything to do any more, whatever it came to. */
        public boolean isAtRest() {
            return this == CLOSED || this == MERGED;
        }
    }

    /** What an enterprise needs help with. */
    enum Category {
        SOFTWARE,
        HARDWARE,
        NETWORK,
        MARKET_PLACEMENT,
        LOGISTICS,
        COMMUNICATION,
        CERTIFICATION
    }

    /** What is done with a request; lines of the conversation say with which step they came. */
    enum Step {
        ASSIGN,
        ANSWER,
        REPLY,
        AWAIT,
        RESOLVE,
        CLOSE,
        REOPEN,
        RATE,
        MERGE;

        /** Said by the centre; closing and reopening may come from either side. */
        public boolean isOfCentre() {
            return this == ANSWER || this == AWAIT || this == RESOLVE || this == MERGE;
        }
    }

    /**
     * A request with its conversation.
     *
     * @param requester the person who asked, by subject, as {@code assignee} and the lines' authors
     * @param enterpriseName absent until the hub has heard of the enterprise
     * @param attachments absent from a hub that knows none
     * @param waiting while the centre waits for the enterprise
     * @param mergedInto the request in which this one goes on
     * @param merged those that go on in this one; only where one request is read
     * @param ratingLink for the enterprise, while the help is to be rated without signing in
     * @param service how it stands by its service level; for the centre's staff only
     */
    record SupportRequest(
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
            List<Attachment> attachments,
            @Nullable Waiting waiting,
            @Nullable String mergedInto,
            @Nullable List<Merged> merged,
            @Nullable Rating satisfaction,
            @Nullable RatingLink ratingLink,
            OffsetDateTime openedAt,
            @Nullable Service service,
            long version) {}

    record Attachment(String id, String name, String type, long size, String author, OffsetDateTime at) {}

    /** Since when the centre waits, when it reminded, and when the request closes by itself. */
    record Waiting(OffsetDateTime since, List<OffsetDateTime> remindedAt, OffsetDateTime closesAt) {}

    /** What was said in a request that goes on here. */
    record Merged(
            String id,
            String subject,
            String description,
            OffsetDateTime openedAt,
            List<Line> messages,
            List<Attachment> attachments) {}

    /** Where the help is rated without signing in, in the API. */
    record RatingLink(String href, OffsetDateTime expiresAt) {}

    /** Times of the service level; minutes are business time, below zero when something is late. */
    record Service(
            OffsetDateTime responseDue,
            @Nullable OffsetDateTime answeredAt,
            @Nullable OffsetDateTime resolutionDue,
            @Nullable OffsetDateTime due,
            @Nullable Long leftMinutes,
            long elapsedMinutes,
            long waitedMinutes,
            int levelVersion,
            List<Escalation> escalations) {

        /** Whether what was due next is past. */
        public boolean isLate() {
            return leftMinutes != null && leftMinutes < 0;
        }

        /** Whether the hub told under the level of now that it is late or little time is left; an answer ends its own lateness. */
        public boolean isEscalated() {
            return escalations.stream()
                    .filter(told -> told.levelVersion() == levelVersion)
                    .anyMatch(told -> answeredAt == null || !told.stage().equals("RESPONSE_LATE"));
        }
    }

    /** @param stage {@code RESPONSE_LATE}, {@code RESOLUTION_NEAR} or {@code RESOLUTION_LATE} */
    record Escalation(int levelVersion, String stage, OffsetDateTime at) {}

    record Line(Step step, String author, OffsetDateTime at, String text) {}

    record Rating(int score, @Nullable String comment, OffsetDateTime at) {}

    record Opening(String centre, String enterpriseId, Category category, String subject, String description) {}

    record Words(@Nullable String text) {}

    record Score(@Nullable Integer score, @Nullable String comment) {}
}
