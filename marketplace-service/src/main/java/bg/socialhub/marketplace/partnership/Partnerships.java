package bg.socialhub.marketplace.partnership;

import bg.socialhub.marketplace.partnership.events.PartnershipEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All partnerships. */
interface Partnerships {

    Optional<Partnership> find(PartnershipId id);

    /** What a user proposed or what was proposed to these enterprises, in a steady order, after a place. */
    List<Partnership> of(String proposer, Set<String> enterprises, @Nullable String after, int limit);

    long count(String proposer, Set<String> enterprises);

    Partnership add(Partnership partnership, String actor, PartnershipEvent event);

    Partnership save(Partnership partnership, String actor, String command, PartnershipEvent event);
}
