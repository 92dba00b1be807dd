package bg.socialhub.portal.gateway;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The stands of events and who applied for them. */
@FeignClient(name = "events", contextId = "stands", url = "${portal.gateway-url}", path = "/api/v1")
public interface StandsApi {

    /** All stands of an event with who has them. */
    @GetMapping("/events/{event}/stands")
    Page<Stand> stands(@PathVariable String event);

    /** Those of an enterprise, the latest changed first. */
    @GetMapping("/stand-applications")
    Page<Application> ofEnterprise(
            @RequestParam String enterprise, @RequestParam(required = false) @Nullable String cursor);

    /** All for the centre's staff, for an enterprise its own. */
    @GetMapping("/events/{event}/stand-applications")
    Page<Application> ofEvent(@PathVariable String event);

    @GetMapping("/stand-applications/{id}")
    Application application(@PathVariable String id);

    @PostMapping("/events/{event}/stand-applications")
    Application apply(@PathVariable String event, @RequestHeader("Idempotency-Key") String key, @RequestBody Wish wish);

    @PostMapping("/stand-applications/{id}/withdrawal")
    Application withdraw(@PathVariable String id);

    @PostMapping("/stand-applications/{id}/acceptance")
    Application accept(@PathVariable String id, @RequestBody Acceptance acceptance);

    @PostMapping("/stand-applications/{id}/refusal")
    Application refuse(@PathVariable String id, @RequestBody Refusal refusal);

    /** A stand; it is free when no enterprise has it. */
    record Stand(String stand, @Nullable String enterpriseId) {}

    /** What an enterprise asks for; without a stand the centre chooses one. */
    record Wish(@Nullable String standCode, String enterpriseId, String goods) {}

    record Acceptance(String stand) {}

    record Refusal(String reason) {}

    /**
     * An application.
     *
     * @param status SUBMITTED, ACCEPTED, REFUSED or WITHDRAWN
     * @param at when it came to this status
     * @param standCode the stand wished for
     * @param stand the stand given
     */
    record Application(
            String id,
            String eventId,
            String enterpriseId,
            String status,
            OffsetDateTime at,
            @Nullable String standCode,
            String goods,
            @Nullable String stand,
            @Nullable String reason) {}
}
