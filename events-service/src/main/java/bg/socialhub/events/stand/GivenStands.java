package bg.socialhub.events.stand;

import bg.socialhub.events.event.EventId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How many stands events have given. */
@Service
public class GivenStands {

    private final StandLedger ledger;

    GivenStands(StandLedger ledger) {
        this.ledger = ledger;
    }

    /** Of each of these events that has given any. */
    public Map<EventId, Long> of(Collection<EventId> events) {
        return ledger.count(events);
    }
}
