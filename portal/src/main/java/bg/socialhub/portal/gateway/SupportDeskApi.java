package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import bg.socialhub.portal.gateway.SupportRequestsApi.Words;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What only the staff of a centre do with requests: notes, merging, answers kept ready. */
@FeignClient(name = "hub", contextId = "supportDesk", url = "${portal.gateway-url}", path = "/api/v1")
public interface SupportDeskApi {

    @GetMapping("/support-requests")
    Page<SupportRequest> ofEnterprise(
            @RequestParam List<Status> status,
            @RequestParam String enterprise,
            @RequestParam String sort,
            @RequestParam int limit);

    /** The oldest first. */
    @GetMapping("/support-requests/{id}/notes")
    Page<Note> notes(@PathVariable String id, @RequestParam int limit);

    @PostMapping("/support-requests/{id}/notes")
    Note note(@PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody Words words);

    /** A newer request goes on in an older one of the same enterprise; there is no way back. */
    @PostMapping("/support-requests/{id}/merger")
    SupportRequest merge(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Merger merger);

    /** Those that fit the request, with its names filled in. */
    @GetMapping("/support-requests/{id}/answer-templates")
    Page<Template> fitting(@PathVariable String id);

    @GetMapping("/centres/{centre}/answer-templates")
    Page<Template> templates(@PathVariable String centre);

    @GetMapping("/centres/{centre}/answer-templates/{id}")
    Template template(@PathVariable String centre, @PathVariable String id);

    @PostMapping("/centres/{centre}/answer-templates")
    Template write(
            @PathVariable String centre,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody TemplateText template);

    @PutMapping("/centres/{centre}/answer-templates/{id}")
    Template change(
            @PathVariable String centre,
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody TemplateText template);

    @DeleteMapping("/centres/{centre}/answer-templates/{id}")
    void remove(@PathVariable String centre, @PathVariable String id, @RequestHeader("If-Match") String version);

    record Note(String id, String author, OffsetDateTime at, String text) {}

    record Merger(String into, @Nullable String text) {}

    /** @param category nothing when it is for every kind of help */
    record Template(String id, String title, @Nullable Category category, String text, long version) {}

    record TemplateText(String title, @Nullable Category category, String text) {}
}
