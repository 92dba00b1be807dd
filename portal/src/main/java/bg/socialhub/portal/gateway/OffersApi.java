package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.EnterprisesApi.Mark;
import bg.socialhub.portal.gateway.EnterprisesApi.Match;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
