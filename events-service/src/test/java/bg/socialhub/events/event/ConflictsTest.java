package bg.socialhub.events.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.platform.store.VersionConflict;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void decidesAgainOnceTheOtherHasWritten() {
        assertThat(Conflicts.decideAnew(() -> losing(2))).isEqualTo("decided");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void tellsTheConflictWhenOthersAreFasterEachTime() {
        assertThatThrownBy(() -> Conflicts.decideAnew(() -> losing(100))).isInstanceOf(VersionConflict.class);
        assertThat(attempts).hasValue(5);
    }

    private String losing(int times) {
        if (attempts.incrementAndGet() <= times) {
            throw new VersionConflict("registrations", "one", 1);
        }
        return "decided";
    }
}
