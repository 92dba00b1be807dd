package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Offers time that became free to those who wait for it, the longest waiting first. An offer claims its time before it is
 * written, as a booking does; whoever is passed over for now keeps their place, and the sweeper looks again.
 */
@Component
class Offers {

    private static final Logger log = LoggerFactory.getLogger(Offers.class);
    private static final String ACTOR = "hub-service";

    private final Bookings bookings;
    private final Ledger ledger;
    private final Loans loans;
    private final OfferTerms terms;
    private final ClaimPatience patience;
    private final Clock clock;

    Offers(Bookings bookings, Ledger ledger, Loans loans, OfferTerms terms, ClaimPatience patience, Clock clock) {
        this.bookings = bookings;
        this.ledger = ledger;
        this.loans = loans;
        this.terms = terms;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Gives back the time of a booking. Where the first who fits waits for some of it, they take it over in the same write,
     * so that nobody comes between.
     */
    void passOn(Reservation had) {
        Owner before = Owner.of(had.id());
        List<Booking.Waiting> queue = bookings.waiting(had.room(), had.busy());
        queue.stream()
                .filter(waiting -> isFree(waiting, Set.of(before)))
                .findFirst()
                .filter(waiting -> had.busy().contains(waiting.reservation().busy()))
                .ifPresent(waiting -> offer(waiting, before));
        ledger.release(had.room(), before, had.busy().days());
        if (!queue.isEmpty()) {
            look(had.room(), had.busy());
        }
    }

    /** Offers what is free of a room's time, or of all rooms when none is named. */
    void look(@Nullable RoomId room, @Nullable Slot busy) {
        bookings.waiting(room, busy).stream()
                .filter(waiting -> isFree(waiting, Set.of()))
                .forEach(waiting -> offer(waiting, null));
    }

    private boolean isFree(Booking.Waiting waiting, Set<Owner> gone) {
        Instant now = clock.instant();
        return terms.offer(waiting.reservation(), now)
                .map(offer -> offer.anew().busy())
                .filter(busy ->
                        ledger
                                .claims(
                                        waiting.reservation().room(),
                                        busy.days().getFirst(),
                                        busy.days().getLast())
                                .stream()
                                .filter(claim -> !gone.contains(claim.owner()))
                                .filter(claim -> !claim.owner().equals(Owner.of(waiting.id())))
                                .map(Claim::busy)
                                .noneMatch(busy::overlaps))
                .isPresent();
    }

    private void offer(Booking.Waiting waiting, @Nullable Owner before) {
        Instant now = clock.instant();
        terms.offer(waiting.reservation(), now).ifPresent(offer -> {
            try {
                claim(offer.anew(), before, now);
                bookings.save(waiting.decide(offer, now), Act.of(ACTOR, offer.label(), now));
            } catch (VersionConflict _) {
                giveUpIfOver(offer.anew(), now);
            } catch (RoomTaken | EquipmentTaken | ClaimTooOld passed) {
                log.info("Booking {} goes on waiting: {}", waiting.id(), passed.getMessage());
            }
        });
    }

    /** Another instance may have made the same offer on the same claim; only where nobody waits any more, it goes back. */
    private void giveUpIfOver(Reservation wanted, Instant claimed) {
        if (bookings.find(wanted.id()).filter(Booking::isLive).isEmpty()) {
            loans.release(wanted);
            ledger.releaseOnly(wanted.room(), new Claim(wanted.id(), wanted.busy(), claimed));
        }
    }

    private void claim(Reservation wanted, @Nullable Owner before, Instant now) {
        Claim claim = new Claim(Owner.of(wanted.id()), wanted.busy(), now, true);
        if (before != null) {
            ledger.handOver(wanted.room(), before, claim);
        }
        ledger.claim(wanted.room(), claim);
        try {
            loans.claim(wanted, now);
        } catch (EquipmentTaken taken) {
            ledger.releaseOnly(wanted.room(), claim);
            throw taken;
        }
        patience.require(now, wanted.id().value());
    }
}
