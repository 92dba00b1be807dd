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
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.LocalizedText;
import java.util.Collection;
import java.util.HashMap;
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

    /**
     * The claims as spans, room by room.
     *
     * @param open the rooms of which it is told why they are blocked
     */
    Map<RoomId, List<Span>> of(Map<RoomId, List<Claim>> claims, Collection<RoomId> open) {
        Set<Owner> undecided = undecided(claims.values().stream().flatMap(List::stream));
        Map<Owner, LocalizedText> why =
                reasons(open.stream().flatMap(room -> claims.getOrDefault(room, List.of()).stream()));
        Map<RoomId, List<Span>> spans = new HashMap<>();
        claims.forEach((room, taken) -> spans.put(
                room,
                taken.stream()
                        .map(claim -> new Span(claim.busy(), occupation(claim, undecided), why.get(claim.owner())))
                        .toList()));
        return spans;
    }

    private Set<Owner> undecided(Stream<Claim> claims) {
        List<BookingId> ids = ids(claims, Kind.BOOKING).map(BookingId::new).toList();
        return bookings.all(ids).stream()
                .filter(booking -> booking instanceof Booking.Requested || booking instanceof Booking.Offered)
                .map(booking -> Owner.of(booking.id()))
                .collect(Collectors.toSet());
    }

    private Map<Owner, LocalizedText> reasons(Stream<Claim> claims) {
        List<BlockingId> ids = ids(claims, Kind.BLOCKING).map(BlockingId::new).toList();
        return blockings.all(ids).stream()
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

    private static Stream<String> ids(Stream<Claim> claims, Kind kind) {
        return claims.map(Claim::owner)
                .filter(owner -> owner.is(kind))
                .map(Owner::id)
                .distinct();
    }
}
