package bg.socialhub.portal.my.proposal;

import bg.socialhub.portal.gateway.PartnershipsApi.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody writes it.
 *
 * @param contact how the enterprise can answer outside of this site; it becomes the message's last line
 */
record ProposalForm(
        @Nullable String enterprise,
        @Nullable String kind,
        @Nullable String message,
        @Nullable String contact,
        @Nullable String key) {

    Proposal toProposal() {
        String said = message == null ? "" : message.strip();
        String reached = contact == null ? "" : contact.strip();
        return new Proposal(
                enterprise == null ? "" : enterprise,
                reached.isEmpty() || said.isEmpty() ? said : said + "\n\n" + reached,
                kind == null || kind.isBlank() ? null : kind);
    }
}
