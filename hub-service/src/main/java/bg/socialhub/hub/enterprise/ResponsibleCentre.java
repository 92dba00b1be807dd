package bg.socialhub.hub.enterprise;

import bg.socialhub.hub.centre.District;
import bg.socialhub.hub.centre.Territory;
import bg.socialhub.identity.CurrentUser;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which centre takes care of an enterprise: the one that its member chooses, else the one that serves its district. */
@Component
public class ResponsibleCentre {

    private final Enterprises enterprises;
    private final Territory territory;

    ResponsibleCentre(Enterprises enterprises, Territory territory) {
        this.enterprises = enterprises;
        this.territory = territory;
    }

    /** The centre that serves the enterprise's district; empty while the marketplace has not told of the enterprise. */
    public Optional<String> serving(String enterprise) {
        return enterprises.find(enterprise).map(Enterprise::district).flatMap(this::ofDistrict);
    }

    /**
     * The centre in which the caller acts for an enterprise: a member's is the one named, else the serving one; staff act
     * in their own and only for the enterprises that it serves (I7).
     *
     * @throws ResponsibilityException when the caller may not, or when the named centre is none or nobody can tell it
     */
    public String chosen(CurrentUser user, String enterprise, @Nullable String named) {
        if (user.isMemberOf(enterprise)) {
            return Optional.ofNullable(named)
                    .map(this::existing)
                    .or(() -> serving(enterprise))
                    .orElseThrow(() -> new ResponsibilityException.CentreNotTold(enterprise));
        }
        return serving(enterprise)
                .filter(user::isStaffOf)
                .filter(serving -> named == null || Objects.equals(named, serving))
                .orElseThrow(() -> new ResponsibilityException.NotYours(enterprise));
    }

    /** The centre that serves a district. */
    public Optional<String> ofDistrict(String district) {
        return territory.districts().stream()
                .filter(known -> known.code().equals(district))
                .map(District::centre)
                .findFirst();
    }

    private String existing(String code) {
        return territory
                .centre(code)
                .orElseThrow(() -> new ResponsibilityException.CentreUnknown(code))
                .code();
    }
}
