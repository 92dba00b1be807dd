package bg.socialhub.platform.store;

import java.util.List;

/** An aggregate as the store holds it: its version is the optimistic lock, the ETag and the sequence of its events. */
public record Stored<S>(String id, long version, S state, List<AuditEntry> history) {}
