package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.gateway.SupportRequestsApi.Score;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Rating a centre's help once by a link, without signing in. */
@FeignClient(name = "hub", contextId = "ratings", url = "${portal.gateway-url}", path = "/api/v1")
public interface RatingsApi {

    @GetMapping("/support-ratings/{secret}")
    Asked asked(@PathVariable String secret);

    @PostMapping("/support-ratings/{secret}")
    Asked rate(@PathVariable String secret, @RequestBody Score score);

    /** What is rated, until when, and how it was rated already. */
    record Asked(
            String centre,
            Category category,
            OffsetDateTime openedAt,
            OffsetDateTime expiresAt,
            @Nullable Integer score) {}
}
