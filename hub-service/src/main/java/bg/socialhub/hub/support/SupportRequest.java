package bg.socialhub.hub.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's request to its centre.
 *
 * @param resolvedOnce whether the centre ever resolved it: what was closed without help cannot be rated
 */
record SupportRequest(
        SupportRequestId id,
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
        @Nullable Satisfaction satisfaction,
        long version) {

    SupportRequest {
        messages = List.copyOf(messages);
    }

    /** A line of the conversation; a step that needs words says them here. */
    record Message(Step step, String author, Instant at, String text) {}

    /** How good the help was, from 1 to 5. */
    record Satisfaction(int score, @Nullable String comment, Instant at) {}

    /** Who does a step, when, and in which words if the step has any. */
    record Doing(Step step, String by, Instant at, @Nullable String text) {}

    SupportRequest assign(String assigned, Doing doing) {
        return moved(doing, assigned, satisfaction);
    }

    SupportRequest rate(int score, Doing doing) {
        if (!resolvedOnce) {
            throw new SupportException.NothingToRate(id);
        }
        return moved(doing, assignee, new Satisfaction(score, doing.text(), doing.at()));
    }

    /** Every step that only moves the request and adds its words to the conversation. */
    SupportRequest take(Doing doing) {
        return moved(doing, assignee, satisfaction);
    }

    Optional<Satisfaction> rating() {
        return Optional.ofNullable(satisfaction);
    }

    private SupportRequest moved(Doing doing, @Nullable String assigned, @Nullable Satisfaction rated) {
        Status next = status.after(doing.step())
                .orElseThrow(() -> new SupportException.IllegalTransition(status, doing.step()));
        return new SupportRequest(
                id,
                centre,
                enterprise,
                category,
                subject,
                description,
                requester,
                openedAt,
                next,
                resolvedOnce || next == Status.RESOLVED,
                assigned,
                conversation(doing),
                rated,
                version + 1);
    }

    private List<Message> conversation(Doing doing) {
        if (doing.text() == null || doing.step() == Step.RATE) {
            return messages;
        }
        List<Message> longer = new ArrayList<>(messages);
        longer.add(new Message(doing.step(), doing.by(), doing.at(), doing.text()));
        return longer;
    }
}
