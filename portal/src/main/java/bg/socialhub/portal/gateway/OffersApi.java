package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.EnterprisesApi.Mark;
import bg.socialhub.portal.gateway.EnterprisesApi.Match;
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

/** What social enterprises offer. */
@FeignClient(name = "marketplace", contextId = "offers", url = "${portal.gateway-url}", path = "/api/v1")
public interface OffersApi {

    /** Published ones, with facets {@code category}, {@code district}, {@code class} and {@code kind}. */
    @GetMapping("/offers")
    Page<FoundOffer> offers(
            @RequestParam @Nullable String q,
            @RequestParam List<String> category,
            @RequestParam List<String> district,
            @RequestParam("class") List<String> classes,
            @RequestParam List<String> kind,
            @RequestParam @Nullable String enterprise,
            @RequestParam @Nullable String near,
            @RequestParam @Nullable String sort,
            @RequestParam int limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/offers/{id}")
    Offer offer(@PathVariable String id);

    /** Those published; members of the enterprise get their drafts and what they withdrew too. */
    @GetMapping("/enterprises/{enterprise}/offers")
    Page<Offer> ofEnterprise(@PathVariable String enterprise, @RequestParam @Nullable String cursor);

    /** In the order in which they are shown. */
    @GetMapping("/offer-categories")
    List<Category> categories();

    /** Names that go on as the typed words begin. */
    @GetMapping("/search/completions")
    Page<Completion> completions(@RequestParam String q);

    /** An offer of one's enterprise with its version for {@link #change} as ETag. */
    @GetMapping("/offers/{id}")
    ResponseEntity<Offer> own(@PathVariable String id);

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

    /** An offer as a member writes it. */
    record Content(
            Title title,
            @Nullable String description,
            @Nullable String kind,
            @Nullable String category,
            @Nullable Amount price,
            @Nullable String unit,
            List<String> tags) {}

    /** A name that somebody types: {@code en} may be absent. */
    record Title(@Nullable String bg, @Nullable String en) {}

    /** A price that somebody types; the API says what is wrong with it. */
    record Amount(String amount, String currency) {}

    /**
     * An offer on its own page.
     *
     * @param kind GOOD or SERVICE
     * @param status DRAFT, PUBLISHED or WITHDRAWN
     */
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
            String status) {

        public boolean isPublished() {
            return status.equals("PUBLISHED");
        }
    }

    /** An offer in a list. */
    record FoundOffer(
            String id,
            Text title,
            String description,
            String kind,
            String category,
            @Nullable Price price,
            @Nullable String unit,
            List<String> tags,
            Seller enterprise,
            List<Match> matches) {}

    record Price(BigDecimal amount, String currency) {}

    record Seller(
            String id,
            String name,
            String district,
            @Nullable Mark mark) {}

    record Category(String code, Text label) {}

    /**
     * A name to choose while typing.
     *
     * @param kind OFFER or ENTERPRISE
     */
    record Completion(String text, String kind, String id) {}
}
