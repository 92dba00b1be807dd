package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Owner.Kind;
import bg.socialhub.platform.web.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells claims apart for those who look at a room's days: requested, taken or blocked. */
@Component
class ClaimedSpans {

    private final Blockings blockings;

    ClaimedSpans(Blockings blockings) {
        this.blockings = blockings;
    }

    /** Why the blockings among these claims are there. */
    Map<Owner, LocalizedText> reasons(Stream<Claim> claims) {
        List<BlockingId> ids = claims.map(Claim::owner)
                .filter(owner -> owner.is(Kind.BLOCKING))
                .map(owner -> new BlockingId(owner.id()))
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : told(ids);
    }

    private Map<Owner, LocalizedText> told(List<BlockingId> ids) {
        return blockings.all(ids).stream()
                .collect(Collectors.toMap(
                        (Blocking blocking) -> Owner.of(blocking.id()),
                        blocking -> new LocalizedText(blocking.reason(), null)));
    }

    /**
     * The claims as spans.
     *
     * @param why the reasons that may be told
     */
    static List<Span> of(List<Claim> claims, Map<Owner, LocalizedText> why) {
        List<Span> spans = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Occupation state = occupation(claim);
            LocalizedText reason = state == Occupation.BLOCKED ? why.get(claim.owner()) : null;
            spans.add(new Span(claim.busy(), state, reason));
        }
        return spans;
    }

    private static Occupation occupation(Claim claim) {
        return switch (claim.owner().kind()) {
            case BLOCKING -> Occupation.BLOCKED;
            case BOOKING -> claim.undecided() ? Occupation.REQUESTED : Occupation.TAKEN;
        };
    }
}
