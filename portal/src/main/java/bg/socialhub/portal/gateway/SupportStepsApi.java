package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import bg.socialhub.portal.gateway.SupportRequestsApi.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** The steps of a request, from the first answer to its end. */
@FeignClient(name = "hub", contextId = "supportSteps", url = "${portal.gateway-url}", path = "/api/v1/support-requests")
public interface SupportStepsApi {

    /** The centre takes it; whoever asks takes it themselves when nobody is named. */
    @PostMapping("/{id}/assignment")
    SupportRequest assign(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Assignment assignment);

    /** An answer when it comes from the centre, a reply when it comes from the enterprise. */
    @PostMapping("/{id}/messages")
    SupportRequest say(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Words words);

    /** The centre asks the enterprise something and waits. */
    @PostMapping("/{id}/waiting")
    SupportRequest await(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Words words);

    @PostMapping("/{id}/resolution")
    SupportRequest resolve(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Words words);

    /** Either side; words are not needed. */
    @PostMapping("/{id}/closure")
    SupportRequest close(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Words words);

    @PostMapping("/{id}/reopening")
    SupportRequest reopen(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Words words);

    record Assignment(@Nullable String assignee) {}
}
