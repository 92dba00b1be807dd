package bg.socialhub.portal.gateway;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What the members of an enterprise do with its offers; everybody's reading is elsewhere. */
@FeignClient(name = "marketplace", contextId = "myOffers", url = "${portal.gateway-url}", path = "/api/v1")
public interface MyOffersApi {

    /** Members see drafts and what was withdrawn too. */
    @GetMapping("/enterprises/{enterprise}/offers")
    Page<Offer> ofEnterprise(
            @PathVariable String enterprise,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** The ETag is the version for {@link #change}. */
    @GetMapping("/offers/{id}")
    ResponseEntity<Offer> offer(@PathVariable String id);

    @GetMapping("/offer-categories")
    List<Category> categories();

    @PostMapping("/enterprises/{enterprise}/offers")
    Offer draft(
            @PathVariable String enterprise,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Content content);

    @PutMapping("/offers/{id}")
    Offer change(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Content content);

    @PostMapping("/offers/{id}/publication")
    Offer publish(@PathVariable String id);

    @PostMapping("/offers/{id}/withdrawal")
    Offer withdraw(@PathVariable String id);

    /** Where an offer is in its life; only a published one is found. */
    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    record Offer(
            String id,
            String enterpriseId,
            Text title,
            String description,
            String kind,
            String category,
            @Nullable Price price,
            @Nullable String unit,
            List<String> tags,
            State status) {}

    record Price(String amount, String currency) {

        public BigDecimal value() {
            return new BigDecimal(amount);
        }
    }

    record Category(String code, Text label) {}

    /** An offer as a member writes it. */
    record Content(
            Title title,
            @Nullable String description,
            @Nullable String kind,
            @Nullable String category,
            @Nullable Price price,
            @Nullable String unit,
            List<String> tags) {}

    record Title(@Nullable String bg, @Nullable String en) {}
}
