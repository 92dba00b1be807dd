package bg.socialhub.events.stand;

import bg.socialhub.events.event.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has which stand: one document per stand that is given, so that no stand is given twice. */
interface StandLedger {

    /** A stand and the application that holds it. */
    record Allocation(EventId event, String stand, StandApplicationId application, String enterprise) {}

    Optional<Allocation> find(EventId event, String stand);

    List<Allocation> of(EventId event);

    List<Allocation> all();

    /** How many stands each of these events has given; nothing for one that has given none. */
    Map<EventId, Long> count(Collection<EventId> events);

    /** Gives a stand; answers who has it now, which may be somebody else. */
    Allocation claim(Allocation wanted);

    /** Frees a stand that this application holds. */
    void release(EventId event, String stand, StandApplicationId application);
}
