package bg.socialhub.portal.search;

import bg.socialhub.portal.gateway.OffersApi;
import bg.socialhub.portal.gateway.OffersApi.Category;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.territory.District;
import bg.socialhub.portal.territory.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a list can be narrowed by, in words. */
@Component
class Facets {

    private final OffersApi offers;
    private final Territory territory;
    private final MessageSource messages;

    Facets(OffersApi offers, Territory territory, MessageSource messages) {
        this.offers = offers;
        this.territory = territory;
        this.messages = messages;
    }

    /** Those of a list, without what nobody could choose. */
    List<Facet> of(Query query, Page<?> found) {
        Map<String, Map<String, Long>> counts = found.facets() == null ? Map.of() : found.facets();
        return names(query).stream()
                .map(name -> facet(name, counts.getOrDefault(name, Map.of()), query))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    /** The label of a value that was chosen. */
    String label(String name, String value) {
        return labels(name).getOrDefault(value, value);
    }

    static List<String> names(Query query) {
        return query.isForEnterprises()
                ? List.of("district", "class", "legalForm")
                : List.of("category", "district", "class", "kind");
    }

    private Facet facet(String name, Map<String, Long> counts, Query query) {
        var choices = new ArrayList<Facet.Choice>();
        var labels = labels(name);
        Stream.concat(labels.keySet().stream(), counts.keySet().stream())
                .distinct()
                .filter(value -> counts.containsKey(value) || query.has(name, value))
                .forEach(value -> choices.add(new Facet.Choice(
                        value,
                        labels.getOrDefault(value, value),
                        counts.getOrDefault(value, 0L),
                        query.has(name, value))));
        return new Facet(name, choices);
    }

    /** In the order in which they are shown. */
    private Map<String, String> labels(String name) {
        return switch (name) {
            case "category" -> categories();
            case "district" ->
                territory.districts().stream()
                        .collect(Collectors.toMap(
                                District::code,
                                district -> district.name().toString(),
                                (one, _) -> one,
                                LinkedHashMap::new));
            case "class" -> told("class", "A", "A_PLUS");
            case "kind" -> told("kind", "GOOD", "SERVICE");
            default ->
                told(
                        "legal-form",
                        "EOOD",
                        "OOD",
                        "EAD",
                        "AD",
                        "ET",
                        "COOPERATIVE",
                        "ASSOCIATION",
                        "FOUNDATION",
                        "CHITALISHTE",
                        "MUNICIPAL",
                        "OTHER");
        };
    }

    private Map<String, String> categories() {
        var labels = new LinkedHashMap<String, String>();
        List<Category> known = Part.of(offers::categories).value();
        if (known != null) {
            known.forEach(
                    category -> labels.put(category.code(), category.label().toString()));
        }
        return labels;
    }

    private Map<String, String> told(String name, String... values) {
        var labels = new LinkedHashMap<String, String>();
        for (String value : values) {
            labels.put(value, messages.getMessage(name + "." + value, null, LocaleContextHolder.getLocale()));
        }
        return labels;
    }
}
