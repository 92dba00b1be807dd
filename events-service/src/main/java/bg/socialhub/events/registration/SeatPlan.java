package bg.socialhub.events.registration;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventException.QuotaBelowTaken;
import bg.socialhub.events.event.EventPlan;
import bg.socialhub.events.event.PlanGuard;
import bg.socialhub.events.event.Quota;
import bg.socialhub.events.registration.SeatLedger.Resize;
import org.springframework.stereotype.Component;

/** Keeps the seats as the plan says: narrowed before a smaller plan is in force, widened after a larger one is. */
@Component
class SeatPlan implements PlanGuard {

    private final SeatLedger ledger;
    private final Seating seating;

    SeatPlan(SeatLedger ledger, Seating seating) {
        this.ledger = ledger;
        this.seating = seating;
    }

    @Override
    public void beforeRevision(Event event, EventPlan next) {
        for (Seats seats : ledger.of(event.id())) {
            int size = size(next, seats);
            if (size < seats.size()
                    && ledger.resize(seats.id(), size, event.version()) instanceof Resize.BelowTaken(int taken)) {
                throw new QuotaBelowTaken(seats.id().quota(), taken);
            }
        }
    }

    /** Also what the sweep does: a size that a crash left behind, or seats that a crash left free, are put right. */
    @Override
    public void afterRevision(Event event) {
        for (Seats seats : ledger.of(event.id())) {
            if (size(event.plan(), seats) != seats.size()) {
                ledger.resize(seats.id(), size(event.plan(), seats), event.version());
            } else if (seats.free() > 0 && !seats.waiting().isEmpty()) {
                ledger.promote(seats.id());
            }
            ledger.find(seats.id()).ifPresent(seating::follow);
        }
    }

    private static int size(EventPlan plan, Seats seats) {
        return plan.quotas().stream()
                .filter(quota -> quota.code().equals(seats.id().quota()))
                .mapToInt(Quota::size)
                .findFirst()
                .orElse(0); // because a quota that was planned away has no seats
    }
}
