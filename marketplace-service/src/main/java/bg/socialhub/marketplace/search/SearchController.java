package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.CertificateClass;
import bg.socialhub.marketplace.enterprise.LegalForm;
import bg.socialhub.marketplace.offer.OfferKind;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class SearchController {

    private static final List<Facet> OF_OFFERS = List.of(Facet.CATEGORY, Facet.DISTRICT, Facet.CLASS, Facet.KIND);
    private static final List<Facet> OF_ENTERPRISES = List.of(Facet.DISTRICT, Facet.CLASS, Facet.LEGAL_FORM);
    private static final int COMPLETIONS = 10;

    private final CatalogueSearch search;

    SearchController(CatalogueSearch search) {
        this.search = search;
    }

    @GetMapping("/offers")
    Listing<FoundOffer> offers(
            @RequestParam(required = false) @Nullable @PlainText(min = 0, max = 200) String q,
            @RequestParam(defaultValue = "") @Size(max = 30) List<String> category,
            @RequestParam(defaultValue = "") @Size(max = 30) List<String> district,
            @RequestParam(name = "class", defaultValue = "") List<CertificateClass> classes,
            @RequestParam(defaultValue = "") List<OfferKind> kind,
            @RequestParam(defaultValue = "") @Size(max = 30) List<String> enterprise,
            @RequestParam(required = false) @Nullable String near,
            @RequestParam(required = false) Asked.@Nullable Order sort,
            Paging paging) {
        var chosen = chosen(Map.of(
                Facet.CATEGORY,
                category,
                Facet.DISTRICT,
                district,
                Facet.CLASS,
                classes,
                Facet.KIND,
                kind,
                Facet.ENTERPRISE,
                enterprise));
        return search.find(asked("offer", q, chosen, sort, near, paging), OF_OFFERS, FoundOffer::of);
    }

    @GetMapping("/enterprises")
    Listing<FoundEnterprise> enterprises(
            @RequestParam(required = false) @Nullable @PlainText(min = 0, max = 200) String q,
            @RequestParam(defaultValue = "") @Size(max = 30) List<String> district,
            @RequestParam(name = "class", defaultValue = "") List<CertificateClass> classes,
            @RequestParam(defaultValue = "") List<LegalForm> legalForm,
            @RequestParam(required = false) @Nullable String near,
            @RequestParam(required = false) Asked.@Nullable Order sort,
            Paging paging) {
        var chosen = chosen(Map.of(Facet.DISTRICT, district, Facet.CLASS, classes, Facet.LEGAL_FORM, legalForm));
        return search.find(asked("enterprise", q, chosen, sort, near, paging), OF_ENTERPRISES, FoundEnterprise::of);
    }

    /** A name that goes on as the typed words begin. */
    record Completion(String text, String kind, String id) {

        static Completion of(Entry entry) {
            return switch (entry) {
                case Entry.OfOffer found ->
                    new Completion(entry.title(), "OFFER", found.offer().id());
                case Entry.OfEnterprise found ->
                    new Completion(
                            entry.title(), "ENTERPRISE", found.enterprise().id());
            };
        }
    }

    @GetMapping("/search/completions")
    Listing<Completion> completions(@RequestParam @PlainText(min = 0, max = 200) String q) {
        return Listing.of(search.complete(Asked.words(q), COMPLETIONS).stream()
                .map(Completion::of)
                .toList());
    }

    private static Asked asked(
            String type,
            @Nullable String q,
            Map<Facet, Set<String>> chosen,
            Asked.@Nullable Order sort,
            @Nullable String near,
            Paging paging) {
        var words = Asked.words(q);
        var order = words.isEmpty() ? Asked.Order.NAME : Asked.Order.RELEVANCE;
        if (near != null) {
            order = Asked.Order.DISTANCE;
        }
        return new Asked(type, words, chosen, sort == null ? order : sort, near, paging.limit(), paging.after());
    }

    private static Map<Facet, Set<String>> chosen(Map<Facet, ? extends Collection<?>> values) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        values.forEach((facet, some) -> {
            if (!some.isEmpty()) {
                chosen.put(facet, some.stream().map(Object::toString).collect(Collectors.toSet()));
            }
        });
        return chosen;
    }
}
