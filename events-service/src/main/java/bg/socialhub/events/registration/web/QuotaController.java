package bg.socialhub.events.registration.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.Quota;
import bg.socialhub.events.registration.SeatLedger;
import bg.socialhub.events.registration.Seats;
import bg.socialhub.events.registration.SeatsId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.Listing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How full an event is, for everybody who may see it. */
@RestController
class QuotaController {

    private final EventDesk events;
    private final SeatLedger ledger;

    QuotaController(EventDesk events, SeatLedger ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    record QuotaView(String code, int size, int taken, int waiting) {

        static QuotaView from(Quota quota, Optional<Seats> seats) {
            return new QuotaView(
                    quota.code(),
                    quota.size(),
                    seats.map(Seats::holders).map(List::size).orElse(0),
                    seats.map(Seats::waiting).map(List::size).orElse(0));
        }
    }

    @GetMapping("/api/v1/events/{id}/quotas")
    Listing<QuotaView> quotas(@PathVariable UUID id, Optional<CurrentUser> user) {
        Event event = events.visible(new EventId(id), user);
        return Listing.of(event.plan().quotas().stream()
                .map(quota -> QuotaView.from(quota, ledger.find(new SeatsId(event.id(), quota.code()))))
                .toList());
    }
}
