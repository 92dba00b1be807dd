package bg.socialhub.hub.support.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The contents of attachments. */
public interface StoredFiles {

    void keep(String id, String request, Path content) throws IOException;

    /** The content; whoever asks closes it. */
    Optional<InputStream> open(String id);

    void delete(String id);

    /** The id and the request of every file that was kept before a moment. */
    void forEachOlder(Instant moment, BiConsumer<String, String> action);
}
