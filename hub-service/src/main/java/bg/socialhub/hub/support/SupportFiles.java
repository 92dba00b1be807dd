package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.Attachment;
import bg.socialhub.hub.support.domain.FileInspection;
import bg.socialhub.hub.support.domain.FileKind;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.StoredFiles;
import bg.socialhub.hub.support.domain.SupportException;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.VersionConflict;
import bg.socialhub.platform.web.InvalidField;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Files of a request, for both its sides. The content is kept before the request names it, so that a crash leaves a file too
 * many, never a name without a file; {@link FileSweep} takes such files away.
 */
@Service
public class SupportFiles {

    private static final int TRIES = 25;

    private final SupportDesk desk;
    private final StoredFiles files;
    private final SupportSettings settings;
    private final Clock clock;

    SupportFiles(SupportDesk desk, StoredFiles files, SupportSettings settings, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file with its content, which whoever asks closes. */
    public record Opened(Attachment file, InputStream content) {}

    /** Attaches a file; the same file once more is the one that is there already. */
    public Attachment attach(SupportRequestId id, FileName name, Path content, CurrentUser user) throws IOException {
        Step step = desk.messageOf(id, user) == Step.ANSWER ? Step.ATTACH : Step.HAND_IN;
        SupportRequest request = desk.get(id, user);
        Attachment file = inspected(name, content, user);
        Optional<Attachment> known = request.like(file);
        if (known.isPresent()) {
            return known.get();
        }
        request.attach(
                file, settings.files(), new Doing(step, user.id(), file.at(), null)); // refuses before it is kept
        files.keep(file.id(), id.value(), content);
        return named(id, step, file, user);
    }

    /** @throws SupportException.FileNotFound when the request has no such file */
    public Opened open(SupportRequestId id, String file, CurrentUser user) {
        Attachment attachment = desk.read(id, user).attachments().stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new SupportException.FileNotFound(file));
        return files.open(file)
                .map(content -> new Opened(attachment, content))
                .orElseThrow(() -> new SupportException.FileNotFound(file));
    }

    private Attachment inspected(FileName name, Path content, CurrentUser user) throws IOException {
        FileKind kind = FileKind.named(name.value()).orElseThrow(SupportFiles::notAccepted);
        long size = Files.size(content);
        if (size == 0 || !FileInspection.shows(kind, content)) {
            throw notAccepted();
        }
        String hash = FileInspection.hash(content);
        return new Attachment(UUID.randomUUID().toString(), name.value(), kind, size, hash, user.id(), clock.instant());
    }

    /** Files of one request often come together, so whoever meets another tries again. */
    private Attachment named(SupportRequestId id, Step step, Attachment file, CurrentUser user) {
        for (int tried = 1; true; tried++) {
            try {
                desk.does(id, step, null, (request, doing) -> attached(request, file, doing), user, _ -> {});
                return file;
            } catch (SameFile same) {
                files.delete(file.id());
                return same.file;
            } catch (VersionConflict conflict) {
                if (tried == TRIES) {
                    throw conflict;
                }
            }
        }
    }

    private SupportRequest attached(SupportRequest request, Attachment file, Doing doing) {
        request.like(file).ifPresent(known -> {
            throw new SameFile(known);
        });
        return request.attach(file, settings.files(), doing);
    }

    /** Somebody attached the same file in the same moment. */
    private static final class SameFile extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Attachment file;

        SameFile(Attachment file) {
            this.file = file;
        }
    }

    private static InvalidField notAccepted() {
        String kinds = String.join(
                ", ",
                List.of(FileKind.values()).stream()
                        .flatMap(kind -> kind.extensions().stream())
                        .toList());
        return new InvalidField("file", "file-kind", kinds);
    }
}
