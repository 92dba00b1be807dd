package bg.socialhub.hub.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All plans. */
interface Plans {

    Optional<Plan> find(PlanId id);

    List<Plan> all(Collection<PlanId> ids);

    /** Those with which something of a centre's stock is out. */
    List<Plan> lendingFromStock();

    /** Those with which something of a centre's stock is out that should have been back before a day. */
    List<Plan> overdue(LocalDate day);

    /** Writes a new plan; empty when its assessment has one already. */
    Optional<Plan> add(Plan plan, Act act);

    /** Writes what became of a plan that is still at the version before. */
    Plan save(Plan plan, Act act);

    /** Who did what with a plan, the oldest first; as far back as the store remembers. */
    List<Line> history(PlanId id);

    /** A page of the plans that match, the newest first, and one more if there is a further page. */
    List<Plan> search(Filter filter, int limit, @Nullable String after);

    long count(Filter filter);

    /** Where the page after this plan begins. */
    static String place(Plan plan) {
        return plan.origin().madeAt().toEpochMilli() + " " + plan.id();
    }

    /** Who did what when. */
    record Act(String actor, String command, Instant at) {}

    /**
     * One change and the version that came of it.
     *
     * @param about the milestone or thing that it was about; null when it was about none
     */
    record Line(
            Instant at,
            String actor,
            String command,
            long version,
            @Nullable String about) {}

    /**
     * Which plans: of one centre or of some enterprises, narrowed by what is not null.
     *
     * @param lending only those of which something lent is not back
     */
    record Filter(
            @Nullable String centre,
            @Nullable Set<String> enterprises,
            @Nullable String enterprise,
            @Nullable Status status,
            boolean lending) {}
}
