package bg.socialhub.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for, as the page's address says it; parameters that the search does not know are passed over. */
record Query(Map<String, List<String>> values) {

    static final String ENTERPRISES = "enterprises";

    private static final Set<String> OF_BOTH = Set.of("q", "in", "district", "class", "near", "sort");
    private static final Set<String> OF_OFFERS = Set.of("category", "kind");
    private static final Set<String> OF_ENTERPRISES = Set.of("legalForm");
    private static final Set<String> FACETS = Set.of("category", "district", "class", "kind", "legalForm");

    static Query of(MultiValueMap<String, String> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        boolean enterprises = ENTERPRISES.equals(parameters.getFirst("in"));
        parameters.forEach((name, given) -> {
            if (OF_BOTH.contains(name) || (enterprises ? OF_ENTERPRISES : OF_OFFERS).contains(name)) {
                var told = given.stream()
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .toList();
                if (!told.isEmpty()) {
                    values.put(name, told);
                }
            }
        });
        return new Query(values);
    }

    /** The words looked for; empty when everything is. */
    public String getWords() {
        return first("q") instanceof String words ? words.strip() : "";
    }

    public boolean isForEnterprises() {
        return ENTERPRISES.equals(first("in"));
    }

    public boolean isNarrowed() {
        return values.keySet().stream().anyMatch(FACETS::contains);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public @Nullable String first(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    /** The same in the other list, where only some facets mean the same. */
    Query in(@Nullable String list) {
        var other = new LinkedHashMap<String, List<String>>();
        values.forEach((name, given) -> {
            if (OF_BOTH.contains(name)) {
                other.put(name, given);
            }
        });
        if (list == null) {
            other.remove("in");
        } else {
            other.put("in", List.of(list));
        }
        return new Query(other);
    }

    Query without(String name, String value) {
        var fewer = new LinkedHashMap<>(values);
        var rest = new ArrayList<>(all(name));
        rest.remove(value);
        if (rest.isEmpty()) {
            fewer.remove(name);
        } else {
            fewer.put(name, rest);
        }
        return new Query(fewer);
    }

    Query withoutFacets() {
        var fewer = new LinkedHashMap<>(values);
        fewer.keySet().removeAll(FACETS);
        return new Query(fewer);
    }

    /** The address of the page that shows this. */
    public String address() {
        var address = UriComponentsBuilder.fromPath("/search");
        var given = new LinkedHashMap<String, Object>();
        values.forEach((name, some) -> {
            for (int i = 0; i < some.size(); i++) {
                address.queryParam(name, "{" + name + i + "}");
                given.put(name + i, some.get(i));
            }
        });
        return address.encode().buildAndExpand(given).toUriString();
    }
}
