package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import bg.socialhub.hub.support.domain.SupportRequest.Message;
import bg.socialhub.hub.support.domain.SupportRequest.Satisfaction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What both sides said and gave to each other, and what the enterprise thought of it in the end. */
public record Talk(
        List<Message> messages,
        List<Attachment> attachments,
        @Nullable Satisfaction satisfaction) {

    static final Talk NONE = new Talk(List.of(), List.of(), null);

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
                        satisfaction);
    }

    Talk given(Attachment file) {
        return new Talk(messages, with(attachments, file), satisfaction);
    }

    Talk rated(Satisfaction rating) {
        return new Talk(messages, attachments, rating);
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
