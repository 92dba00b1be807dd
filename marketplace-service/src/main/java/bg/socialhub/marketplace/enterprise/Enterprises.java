package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent;
import java.util.Optional;

/** The registered enterprises. */
interface Enterprises {

    Optional<Enterprise> find(EnterpriseId id);

    /** Stores a new enterprise; a second one of the same ЕИК throws {@link EnterpriseException.Exists}. */
    Enterprise add(Enterprise enterprise, String actor, EnterpriseEvent event);

    /** Stores a change of the version that the enterprise carries. */
    Enterprise save(Enterprise enterprise, String actor, String command, EnterpriseEvent event);

    default Enterprise get(EnterpriseId id) {
        return find(id).orElseThrow(EnterpriseException.NotFound::new);
    }
}
