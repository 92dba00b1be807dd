package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.EquipmentLedger.Entry;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Reservation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes leftovers out of the equipment's ledger, and can make it anew from the bookings. */
@Component
class LoanKeeper {

    private static final Logger log = LoggerFactory.getLogger(LoanKeeper.class);
    private static final int AT_ONCE = 500;

    private final Bookings bookings;
    private final EquipmentLedger ledger;

    LoanKeeper(Bookings bookings, EquipmentLedger ledger) {
        this.bookings = bookings;
        this.ledger = ledger;
    }

    /** Gives back loans of the days from the given one on that are older than the guard and no booking's. */
    void releaseLeftovers(LocalDate from, Instant young) {
        List<Entry> old = new ArrayList<>();
        ledger.forEach(from, entry -> {
            if (entry.loan().at().isBefore(young)) {
                old.add(entry);
            }
        });
        for (int start = 0; start < old.size(); start += AT_ONCE) {
            releaseLeftoversOf(old.subList(start, Math.min(old.size(), start + AT_ONCE)));
        }
    }

    private void releaseLeftoversOf(List<Entry> entries) {
        List<BookingId> ids =
                entries.stream().map(entry -> entry.loan().booking()).distinct().toList();
        Map<BookingId, Booking> owners =
                bookings.all(ids).stream().collect(Collectors.toMap(Booking::id, Function.identity()));
        for (Entry entry : entries) {
            if (!isDue(entry, owners.get(entry.loan().booking()))) {
                log.info(
                        "Releasing the leftover loan of booking {} on {}",
                        entry.loan().booking(),
                        entry.day());
                ledger.releaseLeftover(entry);
            }
        }
    }

    /** Claims again what the bookings have, also when the centre has less of it by now. */
    void rebuild(Instant now) {
        bookings.forEachBlocking(booking -> {
            Reservation has = booking.reservation();
            for (Lent lent : has.equipment()) {
                ledger.claim(lent.equipment(), new Loan(has.id(), lent.quantity(), has.busy(), now), Integer.MAX_VALUE);
            }
        });
    }

    private static boolean isDue(Entry entry, @Nullable Booking owner) {
        if (owner == null || !owner.blocks()) {
            return false;
        }
        Reservation has = owner.reservation();
        return has.busy().equals(entry.loan().busy())
                && has.equipment()
                        .contains(new Lent(entry.equipment(), entry.loan().quantity()));
    }
}
