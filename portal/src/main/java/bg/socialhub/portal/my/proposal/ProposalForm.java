package bg.socialhub.portal.my.proposal;

import bg.socialhub.portal.gateway.PartnershipsApi.Proposal;
import bg.socialhub.portal.gateway.PartnershipsApi.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody writes it.
 *
 * @param name who proposes: a firm, an institution or a person
 * @param contact how the enterprise can answer outside of this site
 */
record ProposalForm(
        @Nullable String enterprise,
        @Nullable String kind,
        @Nullable String message,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String key) {

    Proposal toProposal() {
        return new Proposal(
                said(enterprise),
                said(message),
                kind == null || kind.isBlank() ? null : kind,
                new Signature(said(name), contact));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
