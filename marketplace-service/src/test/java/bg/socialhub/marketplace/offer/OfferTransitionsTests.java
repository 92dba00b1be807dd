package bg.socialhub.marketplace.offer;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.Diagram;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** I10: every state of an offer times every command is a named transition or a named refusal. */
class OfferTransitionsTests {

    @Test
    void isExhaustiveAndDrawn() {
        var legal = new ArrayList<String>();
        for (var state : OfferState.values()) {
            for (var command : OfferState.Command.values()) {
                try {
                    legal.add("%s --> %s: %s"
                            .formatted(
                                    state, state.after(command), command.name().toLowerCase()));
                } catch (OfferException.StepRefused refusal) {
                    assertThat(refusal.state()).isEqualTo(state);
                }
            }
        }
        assertThat(legal).hasSize(6);
        Diagram.assertInReadme(legal);
    }
}
