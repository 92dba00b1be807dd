package bg.socialhub.portal.search;

import bg.socialhub.portal.gateway.EnterprisesApi;
import bg.socialhub.portal.gateway.EnterprisesApi.Enterprise;
import bg.socialhub.portal.gateway.OffersApi;
import bg.socialhub.portal.gateway.OffersApi.FoundOffer;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.page.Part;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

    private static final int ON_A_PAGE = 20;
    private static final int ONLY_HOW_MANY = 1;

    private final OffersApi offers;
    private final EnterprisesApi enterprises;
    private final Facets facets;

    SearchController(OffersApi offers, EnterprisesApi enterprises, Facets facets) {
        this.offers = offers;
        this.enterprises = enterprises;
        this.facets = facets;
    }

    @GetMapping("/search")
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam @Nullable String cursor,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partial,
            HttpServletResponse response,
            Model model) {
        var query = Query.of(parameters);
        model.addAttribute("query", query);
        model.addAttribute("offersAddress", query.in(null).address());
        model.addAttribute("enterprisesAddress", query.in(Query.ENTERPRISES).address());
        model.addAttribute("everything", query.withoutFacets().address());
        model.addAttribute("isFirst", cursor == null);
        model.addAttribute("refining", partial != null); // because a new page begins with what was found
        if (query.isForEnterprises()) {
            var found = enterprises(query, ON_A_PAGE, cursor);
            show(model, query, found, found.items().stream().map(Hit::of).toList());
            model.addAttribute("enterpriseCount", found.total());
            model.addAttribute("offerCount", total(Part.of(() -> offers(query.in(null), ONLY_HOW_MANY, null))));
        } else {
            var found = offers(query, ON_A_PAGE, cursor);
            show(model, query, found, found.items().stream().map(Hit::of).toList());
            model.addAttribute("offerCount", found.total());
            model.addAttribute(
                    "enterpriseCount",
                    total(Part.of(() -> enterprises(query.in(Query.ENTERPRISES), ONLY_HOW_MANY, null))));
        }
        response.addHeader("Vary", "HX-Request");
        return partial == null ? "search/search" : "search/found :: update";
    }

    /** The options of the box while somebody types. */
    @GetMapping("/search/completions")
    String complete(@RequestParam(defaultValue = "") String q, Model model) {
        var found = q.isBlank() ? null : Part.of(() -> offers.completions(q)).value();
        model.addAttribute("completions", found == null ? List.of() : found.items());
        return "search/completions";
    }

    private void show(Model model, Query query, Page<?> found, List<Hit> hits) {
        model.addAttribute("hits", hits);
        model.addAttribute("total", Objects.requireNonNullElse(found.total(), (long) hits.size()));
        model.addAttribute("next", found.next());
        model.addAttribute("facets", facets.of(query, found));
        model.addAttribute("chosen", chosen(query));
    }

    /** What narrows the list now, each with the address without it. */
    private List<Chosen> chosen(Query query) {
        return Facets.names(query).stream()
                .flatMap(name -> query.all(name).stream()
                        .map(value -> new Chosen(
                                facets.label(name, value),
                                query.without(name, value).address())))
                .toList();
    }

    record Chosen(String label, String without) {}

    private Page<FoundOffer> offers(Query query, int limit, @Nullable String cursor) {
        return offers.offers(
                words(query),
                query.all("category"),
                query.all("district"),
                query.all("class"),
                query.all("kind"),
                null,
                query.first("near"),
                sort(query),
                limit,
                cursor);
    }

    private Page<Enterprise> enterprises(Query query, int limit, @Nullable String cursor) {
        return enterprises.enterprises(
                words(query),
                query.all("district"),
                query.all("class"),
                query.all("legalForm"),
                query.first("near"),
                sort(query),
                limit,
                cursor);
    }

    private static @Nullable String words(Query query) {
        return query.getWords().isEmpty() ? null : query.getWords();
    }

    /** Who names a district to be near to wants that order. */
    private static @Nullable String sort(Query query) {
        return query.first("near") == null ? query.first("sort") : "DISTANCE";
    }

    private static @Nullable Long total(Part<? extends Page<?>> part) {
        var page = part.value();
        return page == null ? null : page.total();
    }
}
