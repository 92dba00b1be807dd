package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Ledger.Entry;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Ends requests and offers whose hold ran out and bookings to which nobody came, takes leftovers out of the ledgers, offers what is free to those who wait, and
 * can make the ledger anew from its owners.
 */
@Service
class LedgerKeeper {

    private static final Logger log = LoggerFactory.getLogger(LedgerKeeper.class);
    private static final String ACTOR = "hub-service";
    private static final int AT_ONCE = 500;

    private final Bookings bookings;
    private final ClaimOwners owners;
    private final Ledger ledger;
    private final LoanKeeper loans;
    private final RoomClaims claims;
    private final Offers offers;
    private final NoShows noShows;
    private final BookingSettings settings;
    private final Clock clock;

    LedgerKeeper(
            Bookings bookings,
            ClaimOwners owners,
            Ledger ledger,
            LoanKeeper loans,
            RoomClaims claims,
            Offers offers,
            NoShows noShows,
            BookingSettings settings,
            Clock clock) {
        this.bookings = bookings;
        this.owners = owners;
        this.ledger = ledger;
        this.loans = loans;
        this.claims = claims;
        this.offers = offers;
        this.noShows = noShows;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hub.booking.sweep:30s}", initialDelayString = "${hub.booking.sweep:30s}")
    void sweep() {
        expireHolds();
        noShows.release();
        loans.keepOverdue(clock.instant());
        releaseLeftovers();
        offers.look(null, null);
    }

    void expireHolds() {
        Instant now = clock.instant();
        BookingCommand expire = new BookingCommand.Expire();
        for (Booking overdue : bookings.overdue(now)) {
            try {
                claims.releasing(() -> bookings.save(overdue.decide(expire, now), Act.of(ACTOR, expire.label(), now)));
            } catch (VersionConflict _) {
                log.info("Booking {} was decided just in time", overdue.id());
            }
        }
    }

    /**
     * Only claims older than the guard, because a younger one may belong to a booking that is just being written; and only
     * from yesterday on, because nobody can want an older day.
     */
    void releaseLeftovers() {
        Instant now = clock.instant();
        Instant young = now.minus(settings.claimGuard());
        LocalDate yesterday = LocalDate.ofInstant(now, SofiaTime.ZONE).minusDays(1);
        loans.releaseLeftovers(yesterday, now, young);
        List<Entry> old = new ArrayList<>();
        ledger.forEach(yesterday, entry -> {
            if (entry.claim().at().isBefore(young)) {
                old.add(entry);
            }
        });
        for (int start = 0; start < old.size(); start += AT_ONCE) {
            correct(old.subList(start, Math.min(old.size(), start + AT_ONCE)), now);
        }
    }

    private void correct(List<Entry> entries, Instant now) {
        ClaimOwners.Living living = owners.of(entries, now);
        for (Entry entry : entries) {
            Owner owner = entry.claim().owner();
            Optional<Claim> due = living.instead(entry);
            if (due.isEmpty()) {
                log.info("Releasing the leftover claim of {} {} on {}", owner.kind(), owner.id(), entry.day());
                ledger.releaseLeftover(entry);
            } else if (due.get().undecided() != entry.claim().undecided()) {
                log.info("Noting what became of {} {} on {}", owner.kind(), owner.id(), entry.day());
                ledger.note(entry.room(), due.get());
            }
        }
    }

    /** Claims again what bookings, blockings and plans have; for a ledger that was lost or restored from an older backup. */
    void rebuild() {
        owners.forEachDue(clock.instant(), ledger::claim);
        loans.rebuild(clock.instant());
    }
}
