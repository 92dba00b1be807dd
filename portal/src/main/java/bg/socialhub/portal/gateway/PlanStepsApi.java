package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.PlansApi.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** The steps of a plan, from the agreement to its end; who may take which is the API's to say. */
@FeignClient(name = "hub", contextId = "planSteps", url = "${portal.gateway-url}", path = "/api/v1/plans")
public interface PlanStepsApi {

    /** @param step agreement, start or resumption */
    @PostMapping("/{id}/{step}")
    Plan move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    @PostMapping("/{id}/milestones/{number}/achievement")
    Plan achieve(
            @PathVariable String id,
            @PathVariable int number,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Day day);

    @PostMapping("/{id}/equipment")
    Plan lend(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Lending lending);

    @PostMapping("/{id}/equipment/{number}/return")
    Plan giveBack(
            @PathVariable String id,
            @PathVariable int number,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Day day);

    @PostMapping("/{id}/completion")
    Plan complete(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Completion completion);

    @PostMapping("/{id}/abandonment")
    Plan abandon(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Reason reason);

    record Day(@Nullable LocalDate on) {}

    /**
     * A thing to lend.
     *
     * @param what only of what is in no register
     * @param equipmentId a kind of the centre's equipment
     */
    record Lending(
            @Nullable String what,
            @Nullable String equipmentId,
            @Nullable Integer quantity,
            @Nullable String inventoryMark,
            @Nullable LocalDate lentOn,
            @Nullable LocalDate dueBack) {}

    record Completion(@Nullable String result, @Nullable String changed) {}

    record Reason(@Nullable String reason) {}
}
