package bg.socialhub.local.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OrderCheckTests {

    private final OrderCheck order = new OrderCheck();

    @Test
    void aRepeatedEventIsNoViolation() {
        assertThat(order.accept(event("a", "k", 1))).isTrue();
        assertThat(order.accept(event("b", "k", 2))).isTrue();
        assertThat(order.accept(event("a", "k", 1))).isFalse();
        assertThat(order.violations()).isEmpty();
    }

    @Test
    void aFirstOccurrenceOfAnOlderVersionIsOne() {
        order.accept(event("b", "k", 2));
        order.accept(event("a", "k", 1));
        assertThat(order.violations()).containsExactly("t k: version 1 after 2");
    }

    @Test
    void keysHaveTheirOwnOrder() {
        order.accept(event("b", "k", 2));
        order.accept(event("a", "other", 1));
        assertThat(order.violations()).isEmpty();
    }

    private static PublicEvent event(String id, String key, long version) {
        var state = JsonMapper.shared().createObjectNode().put("version", version);
        return new PublicEvent("t", key, id, "type", key, Instant.EPOCH, state);
    }
}
