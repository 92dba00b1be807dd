package bg.socialhub.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.CollectionUtils;
import org.springframework.web.util.UriComponentsBuilder;

class QueryTests {

    @Test
    void keepsWhatItKnowsAndPassesOverTheRest() {
        var query = query(Map.of(
                "q", List.of(" мед "),
                "district", List.of("BG421", "BG421", ""),
                "legalForm", List.of("OOD"),
                "lang", List.of("en"),
                "cursor", List.of("abc")));

        assertThat(query.getWords()).isEqualTo("мед");
        assertThat(query.all("district")).containsExactly("BG421");
        assertThat(query.values()).containsOnlyKeys("q", "district");
        assertThat(query.isNarrowed()).isTrue();
    }

    @Test
    void takesOnlyTheCommonFacetsToTheOtherList() {
        var query = query(Map.of("q", List.of("мед"), "district", List.of("BG421"), "category", List.of("catering")));

        assertThat(query.in(Query.ENTERPRISES).values()).containsOnlyKeys("q", "in", "district");
        assertThat(query.in(Query.ENTERPRISES).in(null).values()).containsOnlyKeys("q", "district");
    }

    @Test
    void givesUpOneChoiceAtATime() {
        var query = query(Map.of("district", List.of("BG421", "BG331")));

        assertThat(query.without("district", "BG331").all("district")).containsExactly("BG421");
        assertThat(query.without("district", "BG331")
                        .without("district", "BG421")
                        .isNarrowed())
                .isFalse();
        assertThat(query.withoutFacets().values()).isEmpty();
    }

    @Test
    void saysItsAddressSoThatItIsReadAsTheSame() {
        var query = query(Map.of("q", List.of("100% мед & {восък}+\"><script>"), "kind", List.of("GOOD", "SERVICE")));

        var address = query.address();

        assertThat(address).matches("/search\\?[A-Za-z0-9%=&.*_~()!-]+");
        var read = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        assertThat(java.net.URLDecoder.decode(read.getFirst("q"), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("100% мед & {восък}+\"><script>");
        assertThat(read.get("kind")).containsExactly("GOOD", "SERVICE");
    }

    private static Query query(Map<String, List<String>> parameters) {
        return Query.of(CollectionUtils.toMultiValueMap(parameters));
    }
}
