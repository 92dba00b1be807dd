package bg.socialhub.platform.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did what to an aggregate and which version came of it; {@code commandKey} marks the idempotent request, if it was one. */
public record AuditEntry(
        Instant at,
        String actor,
        String command,
        long version,
        @Nullable String commandKey) {}
