package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Owner.Kind;
import bg.socialhub.platform.web.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells claims apart for those who look at a room's days: requested, taken or blocked. */
@Component
class ClaimedSpans {

    private final Bookings bookings;
    private final Blockings blockings;

    ClaimedSpans(Bookings bookings, Blockings blockings) {
        this.bookings = bookings;
        this.blockings = blockings;
    }

    /** The claims as spans; those of blockings with their reason, if it is wanted. */
    List<Span> of(List<Claim> claims, boolean reasons) {
        Set<Owner> undecided = undecided(claims);
        Map<Owner, LocalizedText> why = reasons ? reasons(claims) : Map.of();
        return claims.stream()
                .map(claim -> new Span(claim.busy(), occupation(claim, undecided), why.get(claim.owner())))
                .toList();
    }

    private Set<Owner> undecided(List<Claim> claims) {
        return bookings.all(ids(claims, Kind.BOOKING).map(BookingId::new).toList()).stream()
                .filter(Booking.Requested.class::isInstance)
                .map(booking -> Owner.of(booking.id()))
                .collect(Collectors.toSet());
    }

    private Map<Owner, LocalizedText> reasons(List<Claim> claims) {
        return blockings.all(ids(claims, Kind.BLOCKING).map(BlockingId::new).toList()).stream()
                .collect(Collectors.toMap(
                        (Blocking blocking) -> Owner.of(blocking.id()),
                        blocking -> new LocalizedText(blocking.reason(), null)));
    }

    private static Occupation occupation(Claim claim, Set<Owner> undecided) {
        return switch (claim.owner().kind()) {
            case BLOCKING -> Occupation.BLOCKED;
            case BOOKING -> undecided.contains(claim.owner()) ? Occupation.REQUESTED : Occupation.TAKEN;
        };
    }

    private static Stream<String> ids(List<Claim> claims, Kind kind) {
        return claims.stream()
                .map(Claim::owner)
                .filter(owner -> owner.is(kind))
                .map(Owner::id)
                .distinct();
    }
}
