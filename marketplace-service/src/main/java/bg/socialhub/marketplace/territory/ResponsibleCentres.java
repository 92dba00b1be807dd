package bg.socialhub.marketplace.territory;

import bg.socialhub.platform.store.Projection;
import bg.socialhub.platform.store.Projections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Which centre answers for a district: as the hub last said, or as bundled while it has said nothing. */
@Component
public class ResponsibleCentres {

    private final Projection<ServedDistricts> centres;
    private final Districts districts;

    ResponsibleCentres(Projections projections, Districts districts) {
        this.centres = projections.of("centres", ServedDistricts.class);
        this.districts = districts;
    }

    /** What a centre last said about itself. */
    record ServedDistricts(String code, List<String> districts) {}

    /** The code of the centre that answers for a district; empty for a district that does not exist. */
    public Optional<String> of(String district) {
        var told = centres.query(new Query(Criteria.where("state.districts").is(district)));
        return told.isEmpty()
                ? districts.find(district).map(District::centre)
                : Optional.of(told.getFirst().code());
    }

    /** Every district with the code of the centre that answers for it. */
    public Map<String, String> byDistrict() {
        var byDistrict = new HashMap<String, String>();
        districts.all().forEach(district -> byDistrict.put(district.code(), district.centre()));
        centres.query(new Query()).forEach(told -> told.districts().forEach(code -> byDistrict.put(code, told.code())));
        return byDistrict;
    }

    boolean learn(String centre, long version, List<String> served) {
        return centres.apply(centre, version, new ServedDistricts(centre, served));
    }
}
