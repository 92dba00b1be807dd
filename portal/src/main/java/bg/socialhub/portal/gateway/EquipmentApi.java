package bg.socialhub.portal.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What the centres lend: everybody may look, a centre's manager keeps it. */
@FeignClient(name = "hub", contextId = "equipment", url = "${portal.gateway-url}", path = "/api/v1")
public interface EquipmentApi {

    @GetMapping("/centres/{code}/equipment")
    Page<Equipment> ofCentre(@PathVariable String code);

    @GetMapping("/equipment/{id}")
    Equipment equipment(@PathVariable String id);

    @PostMapping("/centres/{code}/equipment")
    Equipment add(
            @PathVariable String code,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody EquipmentDescription description);

    @PutMapping("/equipment/{id}")
    Equipment change(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody EquipmentDescription description);

    /** What equipment is for. */
    enum Category {
        PROJECTOR,
        SOUND,
        CARD_TERMINAL,
        STAND_PANEL,
        FURNITURE,
        OTHER
    }

    /**
     * Things of one kind that a centre lends.
     *
     * @param quantity how many there are; 0 when they are not lent any more
     */
    record Equipment(String id, String centre, Text name, Category category, int quantity, long version) {}

    /** A kind of equipment as the centre's manager describes it. */
    record EquipmentDescription(
            RoomsApi.Name name,
            @Nullable Category category,
            @Nullable Integer quantity) {}
}
