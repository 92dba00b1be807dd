package bg.socialhub.hub.enterprise;

import bg.socialhub.platform.store.Projection;
import bg.socialhub.platform.store.Projections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The enterprises that the marketplace has told of; one that registered a moment ago may be missing. */
@Component
public class Enterprises {

    private final Projection<EnterpriseDocument> projection;

    Enterprises(Projections projections) {
        this.projection = projections.of("enterprises", EnterpriseDocument.class);
    }

    public Optional<Enterprise> find(String id) {
        return projection.find(id).map(enterprise -> enterprise.toDomain(id));
    }

    void remember(Enterprise enterprise, long version) {
        projection.apply(enterprise.id(), version, EnterpriseDocument.from(enterprise));
    }
}
