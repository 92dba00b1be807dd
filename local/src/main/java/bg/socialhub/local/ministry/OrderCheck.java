package bg.socialhub.local.ministry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what at-least-once delivery promises: an event may come again, but among first occurrences the version of one
 * key never goes back.
 */
public final class OrderCheck {

    private record Key(String topic, String key) {}

    private final Set<String> seen = new HashSet<>();
    private final Map<Key, Long> latest = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    /** Whether the event came for the first time. */
    public boolean accept(PublicEvent event) {
        if (!seen.add(event.id())) {
            return false;
        }
        var key = new Key(event.topic(), event.key());
        long before = latest.getOrDefault(key, 0L);
        if (event.version() < before) {
            violations.add("%s %s: version %d after %d".formatted(event.topic(), event.key(), event.version(), before));
        }
        latest.merge(key, event.version(), Math::max);
        return true;
    }

    public List<String> violations() {
        return List.copyOf(violations);
    }
}
