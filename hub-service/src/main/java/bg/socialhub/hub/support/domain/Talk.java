package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import bg.socialhub.hub.support.domain.SupportRequest.Message;
import bg.socialhub.hub.support.domain.SupportRequest.Satisfaction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both sides said and gave to each other, and what the enterprise thought of it in the end.
 *
 * @param link how the enterprise may say so without a login, while it may
 */
public record Talk(
        List<Message> messages,
        List<Attachment> attachments,
        @Nullable Satisfaction satisfaction,
        @Nullable RatingLink link) {

    static final Talk NONE = new Talk(List.of(), List.of(), null, null);

    public Talk {
        messages = List.copyOf(messages);
        attachments = List.copyOf(attachments);
    }

    Talk said(Doing doing) {
        return doing.text() == null
                ? this
                : new Talk(
                        with(messages, new Message(doing.step(), doing.by(), doing.at(), doing.text())),
                        attachments,
                        satisfaction,
                        link);
    }

    Talk given(Attachment file) {
        return new Talk(messages, with(attachments, file), satisfaction, link);
    }

    Talk rated(Satisfaction rating) {
        return new Talk(messages, attachments, rating, link);
    }

    Talk linked(@Nullable RatingLink made) {
        return new Talk(messages, attachments, satisfaction, made);
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
