package bg.socialhub.hub.soak;

import bg.socialhub.hub.soak.StoredLedger.Share;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** So many things that a booking or a plan has at a time until then. */
record Loaned(String owner, int quantity, Instant until) {

    /** What the ledger has of a kind; what is spread over days is one. */
    static List<Loaned> of(Collection<Share> shares, String kind) {
        Map<String, Loaned> loans = new HashMap<>();
        shares.stream()
                .filter(share -> share.of().equals(kind))
                .forEach(share -> loans.merge(
                        share.owner(),
                        new Loaned(share.owner().split("#")[0], share.quantity(), share.to()),
                        (one, other) -> one.until.isAfter(other.until) ? one : other));
        return List.copyOf(loans.values());
    }

    /** What everybody was told. */
    static List<Loaned> of(Collection<Held> told) {
        return told.stream()
                .flatMap(held -> held.spans().values().stream()
                        .filter(span -> span.lent() > 0)
                        .map(span -> new Loaned(held.path().split("/")[2], span.lent(), span.to())))
                .toList();
    }
}
