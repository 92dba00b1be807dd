package bg.socialhub.portal.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Centres and the territory that they serve. */
@FeignClient(name = "hub", contextId = "centres", url = "${portal.gateway-url}", path = "/api/v1")
public interface CentresApi {

    @GetMapping("/centres")
    Page<Centre> centres();

    @GetMapping("/centres/{code}")
    Centre centre(@PathVariable String code);

    @GetMapping("/districts")
    Page<District> districts();

    /** A district by its NUTS 3 code, and the centre that serves it. */
    record District(String code, Text name, String centre) {}

    @GetMapping("/planning-regions")
    Page<PlanningRegion> planningRegions();

    /** A planning region by its NUTS 2 code, and the centre that serves it. */
    record PlanningRegion(String code, Text name, String centre) {}

    /**
     * A regional centre.
     *
     * @param address absent when it is not known
     * @param location a point of its settlement or of its building
     * @param districts NUTS 3 codes
     */
    record Centre(
            String code,
            Text name,
            Text city,
            String postalCode,
            @Nullable String address,
            Location location,
            String planningRegion,
            String district,
            List<String> districts) {}

    record Location(double lat, double lon) {}
}
