package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles of the centres: everybody reads what is published, staff what is theirs to read. */
@FeignClient(name = "hub", contextId = "knowledge", url = "${portal.gateway-url}", path = "/api/v1")
public interface KnowledgeApi {

    /** Those most like the question first; without one the newest. */
    @GetMapping("/knowledge")
    Page<Article> articles(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Category category,
            @RequestParam @Nullable List<Status> status,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/knowledge/{id}")
    Article article(@PathVariable String id);

    @PostMapping("/knowledge")
    Article write(@RequestHeader("Idempotency-Key") String key, @RequestBody Words words);

    @PutMapping("/knowledge/{id}")
    Article edit(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Words words);

    /** @param step {@code sharing}, {@code publication}, {@code withdrawal}, {@code archiving} or {@code restoration} */
    @PostMapping("/knowledge/{id}/{step}")
    Article move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    /** Who may read an article. */
    enum Status {
        DRAFT,
        INTERNAL,
        PUBLISHED,
        ARCHIVED
    }

    /** @param body absent in lists */
    record Article(
            String id,
            Status status,
            String centre,
            Category category,
            Text title,
            @Nullable Text body,
            OffsetDateTime changedAt,
            long version) {}

    record Words(@Nullable Category category, Text title, Text body) {}
}
