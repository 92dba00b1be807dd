package bg.socialhub.hub.centre;

import java.util.List;
import java.util.Optional;

/** The country as the centres see it: six planning regions, their districts, and one centre for each region. */
public record Territory(List<PlanningRegion> planningRegions, List<District> districts, List<Centre> centres) {

    public Optional<Centre> centre(String code) {
        return centres.stream().filter(centre -> centre.code().equals(code)).findFirst();
    }
}
