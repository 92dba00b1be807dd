package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What the centres offer to single enterprises; everybody reads it, a centre's manager keeps the centre's. */
@FeignClient(name = "hub", contextId = "solutions", url = "${portal.gateway-url}", path = "/api/v1/solutions")
public interface SolutionsApi {

    @GetMapping
    Page<Solution> solutions(
            @RequestParam @Nullable Category category,
            @RequestParam @Nullable Dimension dimension,
            @RequestParam @Nullable String centre,
            @RequestParam Status status,
            @RequestParam int limit,
            @RequestParam @Nullable String cursor);

    /** Archived ones too, because plans speak of them. */
    @GetMapping("/{id}")
    Solution solution(@PathVariable String id);

    @PostMapping
    Solution add(@RequestHeader("Idempotency-Key") String key, @RequestBody Description description);

    @PutMapping("/{id}")
    Solution change(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Description description);

    /** @param step archival or restoration */
    @PostMapping("/{id}/{step}")
    Solution move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    /** Placement is bringing goods to the market, never jobs for people. */
    enum Category {
        SOFTWARE,
        HARDWARE,
        NETWORK,
        PLACEMENT
    }

    /** Whether it is still offered. */
    enum Status {
        OFFERED,
        ARCHIVED
    }

    /**
     * A solution.
     *
     * @param dimension the side of digital maturity that it helps
     * @param asks what the enterprise has to bring
     */
    record Solution(
            String id,
            Status status,
            String centre,
            Category category,
            Dimension dimension,
            Text title,
            Text description,
            Text asks,
            long version) {

        public boolean isOffered() {
            return status == Status.OFFERED;
        }
    }

    record Description(
            @Nullable Category category, @Nullable Dimension dimension, Words title, Words description, Words asks) {}

    /** A text that somebody types: {@code en} may be absent. */
    record Words(@Nullable String bg, @Nullable String en) {}
}
