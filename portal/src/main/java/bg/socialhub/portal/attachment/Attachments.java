package bg.socialhub.portal.attachment;

import bg.socialhub.portal.gateway.AttachmentsApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands files on and says in words why one is not taken; templates know it as {@code @attachments}. */
@Component("attachments")
public class Attachments {

    /** The hub takes no larger file, in bytes. */
    public static final long LARGEST = 10L * 1024 * 1024;

    /** What the browser offers; the hub judges by the content. */
    private static final String KINDS = ".pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg,.webp,.csv,.txt";

    private static final int KILOBYTE = 1024;

    private final AttachmentsApi api;
    private final Formats formats;
    private final MessageSource messages;

    Attachments(AttachmentsApi api, Formats formats, MessageSource messages) {
        this.api = api;
        this.formats = formats;
        this.messages = messages;
    }

    /** Why the file is not attached, or nothing once it is. */
    Optional<String> attach(String request, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Optional.of(say("support.files.none-chosen"));
        }
        if (file.getSize() > LARGEST) {
            return Optional.of(tooLarge());
        }
        try {
            api.attach(request, file);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(reason(refused));
        }
    }

    private String reason(Refused refused) {
        return switch (refused.status()) {
            case 413 -> tooLarge();
            case 400, 409, 422 ->
                refused.fields().isEmpty()
                        ? refused.detail()
                        : refused.fields().getFirst().message();
            default -> throw refused;
        };
    }

    /** How large a file is, as people say it. */
    public String size(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? say("support.files.kilobytes", formats.number(Math.max(1, bytes / KILOBYTE)))
                : say("support.files.megabytes", formats.number(bytes / (double) (KILOBYTE * KILOBYTE)));
    }

    public String kinds() {
        return KINDS;
    }

    public long largest() {
        return LARGEST;
    }

    public String tooLarge() {
        return say("support.files.too-large", size(LARGEST));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
