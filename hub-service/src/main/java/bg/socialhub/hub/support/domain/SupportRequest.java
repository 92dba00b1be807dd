package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's request to its centre.
 *
 * @param log every step that was taken, from the opening on; the service level is a function of it
 * @param mergedInto the older request of the same enterprise in which this one goes on
 */
public record SupportRequest(
        SupportRequestId id,
        Concern concern,
        Status status,
        @Nullable String assignee,
        Talk talk,
        List<Entry> log,
        Watch watch,
        @Nullable SupportRequestId mergedInto,
        long version) {

    public SupportRequest {
        log = List.copyOf(log);
        if (log.isEmpty()) {
            throw new IllegalArgumentException("A request begins with its opening");
        }
    }

    /** Who asks which centre for what. */
    public record Concern(
            String centre,
            String enterprise,
            Category category,
            String subject,
            String description,
            String requester) {}

    /** A line of the conversation; a step that needs words says them here. */
    public record Message(Step step, String author, Instant at, String text) {}

    /** A step of the log and the status that it led to. */
    public record Entry(Step step, Status status, Instant at) {}

    /** How good the help was, from 1 to 5. */
    public record Satisfaction(int score, @Nullable String comment, Instant at) {}

    /** Who does a step, when, and in which words if the step has any. */
    public record Doing(
            Step step, String by, Instant at, @Nullable String text) {}

    public static SupportRequest opened(SupportRequestId id, Concern concern, Instant now) {
        List<Entry> log = List.of(new Entry(Step.OPEN, Status.NEW, now));
        return new SupportRequest(id, concern, Status.NEW, null, Talk.NONE, log, Watch.NOTHING, null, 1);
    }

    public String centre() {
        return concern.centre();
    }

    public String enterprise() {
        return concern.enterprise();
    }

    public Category category() {
        return concern.category();
    }

    public Instant openedAt() {
        return log.getFirst().at();
    }

    /** Whether the centre ever resolved it: what was closed without help cannot be rated. */
    public boolean resolvedOnce() {
        return log.stream().anyMatch(entry -> entry.status() == Status.RESOLVED);
    }

    public List<Message> messages() {
        return talk.messages();
    }

    public List<Attachment> attachments() {
        return talk.attachments();
    }

    /** The file that is the same as this one. */
    public Optional<Attachment> like(Attachment file) {
        return attachments().stream().filter(file::isLike).findFirst();
    }

    public Optional<Satisfaction> rating() {
        return Optional.ofNullable(talk.satisfaction());
    }

    public Optional<RatingLink> link() {
        return Optional.ofNullable(talk.link());
    }

    /** Whether the help is over and nobody has said yet how good it was. */
    public boolean awaitsRating() {
        return status == Status.CLOSED && resolvedOnce() && rating().isEmpty();
    }

    /** The same version with a link by which it may be rated, or without one. */
    public SupportRequest linked(@Nullable RatingLink link) {
        return new SupportRequest(id, concern, status, assignee, talk.linked(link), log, watch, mergedInto, version);
    }

    public Optional<SupportRequestId> merger() {
        return Optional.ofNullable(mergedInto);
    }

    public SupportRequest assign(String assigned, Doing doing) {
        return moved(doing, assigned, talk, null);
    }

    public SupportRequest rate(int score, Doing doing) {
        if (!resolvedOnce()) {
            throw new SupportException.NothingToRate(id);
        }
        return moved(doing, assignee, talk.rated(new Satisfaction(score, doing.text(), doing.at())), null);
    }

    /** Adds a file; there is room for so many in all. */
    public SupportRequest attach(Attachment file, int room, Doing doing) {
        SupportRequest attached = moved(doing, assignee, talk.given(file), null);
        if (attachments().size() >= room) {
            throw new SupportException.FilesFull(id);
        }
        return attached;
    }

    /** Goes on in another request; always the newer one in the older, so that no two can go on in each other. */
    public SupportRequest merge(SupportRequest target, Doing doing) {
        SupportRequest merged = moved(doing, assignee, talk.said(doing), target.id);
        Refused.merging(this, target).ifPresent(reason -> {
            throw new SupportException.NotMergeable(reason);
        });
        return merged;
    }

    /** Every step that only moves the request and adds its words to the conversation. */
    public SupportRequest take(Doing doing) {
        return moved(doing, assignee, talk.said(doing), null);
    }

    /** The same version with what the clock says about it. */
    public SupportRequest watched(Watch seen) {
        return new SupportRequest(id, concern, status, assignee, talk, log, seen, mergedInto, version);
    }

    /** The next version, in which nothing but the clock's findings changed. */
    public SupportRequest noticed(Watch seen) {
        return new SupportRequest(id, concern, status, assignee, talk, log, seen, mergedInto, version + 1);
    }

    private SupportRequest moved(Doing doing, @Nullable String assigned, Talk said, @Nullable SupportRequestId target) {
        Status next = status.after(doing.step(), assigned != null)
                .orElseThrow(() -> new SupportException.IllegalTransition(status, doing.step()));
        List<Entry> longer = new ArrayList<>(log);
        longer.add(new Entry(doing.step(), next, doing.at()));
        return new SupportRequest(id, concern, next, assigned, said, longer, watch, target, version + 1);
    }
}
