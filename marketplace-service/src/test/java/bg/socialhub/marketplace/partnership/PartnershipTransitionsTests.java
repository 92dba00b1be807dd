package bg.socialhub.marketplace.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.Diagram;
import bg.socialhub.marketplace.partnership.PartnershipState.Command;
import bg.socialhub.marketplace.partnership.PartnershipState.Side;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** I10: every state of a partnership times every command is a named transition or a named refusal. */
class PartnershipTransitionsTests {

    @Test
    void isExhaustiveAndDrawn() {
        var legal = new ArrayList<String>();
        for (var state : PartnershipState.values()) {
            for (var command : Command.values()) {
                try {
                    legal.add("%s --> %s: %s"
                            .formatted(
                                    state, state.after(command), command.name().toLowerCase()));
                } catch (PartnershipException.StepRefused refusal) {
                    assertThat(refusal.state()).isEqualTo(state);
                }
            }
        }
        assertThat(legal).hasSize(7);
        Diagram.assertInReadme(legal);
    }

    @Test
    void leavesTheAnswerToTheEnterpriseAndTheProposalToItsAuthor() {
        assertThat(Command.ACCEPT.isOpenTo(Side.PROPOSER, PartnershipState.PROPOSED))
                .isFalse();
        assertThat(Command.DECLINE.isOpenTo(Side.PROPOSER, PartnershipState.PROPOSED))
                .isFalse();
        assertThat(Command.WITHDRAW.isOpenTo(Side.ENTERPRISE, PartnershipState.PROPOSED))
                .isFalse();
        assertThat(Command.WITHDRAW.isOpenTo(Side.ENTERPRISE, PartnershipState.ACTIVE))
                .isTrue();
    }
}
