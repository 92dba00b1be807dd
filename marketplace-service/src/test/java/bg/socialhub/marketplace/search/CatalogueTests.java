package bg.socialhub.marketplace.search;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.enterprise.Certificate;
import bg.socialhub.marketplace.enterprise.CertificateClass;
import bg.socialhub.marketplace.enterprise.LegalForm;
import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.enterprise.Profile;
import bg.socialhub.marketplace.offer.Categories;
import bg.socialhub.marketplace.offer.ListedOffer;
import bg.socialhub.marketplace.offer.OfferContent;
import bg.socialhub.marketplace.offer.OfferKind;
import bg.socialhub.marketplace.territory.Districts;
import bg.socialhub.marketplace.text.Transliteration;
import bg.socialhub.marketplace.text.Word;
import bg.socialhub.marketplace.text.Words;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.Paging;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CatalogueTests {

    private static final List<Facet> FACETS = List.of(Facet.CATEGORY, Facet.DISTRICT, Facet.CLASS, Facet.KIND);
    private static final String LAST_DAY = "2028-02-29";

    private final CatalogueIndex index = new CatalogueIndex();
    private final Districts districts = new Districts();
    private final Catalogue catalogue =
            new Catalogue(new Entries(new Categories(), districts), new IndexDocuments(districts), index);

    @Test
    void findsHoneyHoweverItIsAskedFor() {
        take(enterprise("e1", 1, "Медена", "BG421"), offer("o1", 1, "e1", "Липов мед"), offer("o2", 1, "e1", "Шапка"));
        for (String query : List.of("мед", "med", "меден", "МЕДЪТ", "липов", "lipov", "lipow", "храни", "food")) {
            assertThat(keys(find(query))).as(query).contains("o1");
        }
        assertThat(keys(find("6apka"))).containsExactly("o2");
        assertThat(keys(find("шапки"))).containsExactly("o2");
        assertThat(keys(find("мед без захар"))).isEmpty();
    }

    @Test
    void ranksCyrillicInTheTitleFirstAndSaysWhy() {
        take(
                enterprise("e1", 1, "Пчела", "BG421"),
                offer("o1", 1, "e1", "Med craft"),
                offer("o2", 1, "e1", "Чист мед"));
        var found = find("мед");
        assertThat(keys(found)).containsExactly("o2", "o1");
        assertThat(found.items().getFirst().matches())
                .contains(new Explanation.Reason("мед", "title", "мед", Word.Match.STEM, 5, 8));
        assertThat(found.items().getLast().matches().getFirst().by()).isEqualTo(Word.Match.TRANSLITERATION);
    }

    @Test
    void forgetsWhatIsWithdrawnAndIgnoresWhatIsOld() {
        var first = offer("o1", 1, "e1", "Липов мед");
        take(enterprise("e1", 1, "Медена", "BG421"), first, offer("o1", 3, "e1", "Акациев мед"));
        take(enterprise("e1", 1, "Друга", "BG411"), first, first);
        assertThat(find("мед").items().getFirst().title().bg()).isEqualTo("Акациев мед");
        assertThat(find("мед").items().getFirst().enterprise().name()).isEqualTo("Медена");
        take(new ListedOffer("o1", 4, "e1", first.content(), false));
        take(new ListedOffer("draft", 1, "e1", first.content(), false));
        take(first);
        assertThat(find("мед").total()).isZero();
    }

    @Test
    void showsAnEnterprisesNewsOnItsOffers() {
        take(enterprise("e1", 1, "Медена", "BG421"), offer("o1", 1, "e1", "Липов мед"));
        take(enterprise("e1", 2, "Липа", "BG331"));
        assertThat(find("липа").items().getFirst().enterprise().district()).isEqualTo("BG331");
        assertThat(find("медена").items().getFirst().enterprise().name()).isEqualTo("Липа");
    }

    @Test
    void countsEachFacetAsIfItWereNotChosen() {
        take(enterprise("e1", 1, "Медена", "BG421"), offer("o1", 1, "e1", "Липов мед"));
        take(enterprise("e2", 1, "Варненка", "BG331"), offer("o2", 1, "e2", "Мед от Варна"));
        var found = find(
                asked("мед", Map.of(Facet.DISTRICT, Set.of("BG331")), Asked.Order.RELEVANCE, 20, null), "2026-01-01");
        assertThat(keys(found)).containsExactly("o2");
        assertThat(found.facets().get("district")).isEqualTo(Map.of("BG331", 1L, "BG421", 1L));
        assertThat(found.facets().get("category")).isEqualTo(Map.of("food-and-drink", 1L));
    }

    /** I8 */
    @Test
    void showsCountsAndFiltersTheMarkOnItsDaysOnly() {
        take(enterprise("e1", 1, "Медена", "BG421"), offer("o1", 1, "e1", "Липов мед"));
        var byClass = asked("мед", Map.of(Facet.CLASS, Set.of("A")), Asked.Order.RELEVANCE, 20, null);
        assertThat(find(byClass, LAST_DAY).total()).isOne();
        assertThat(find(byClass, LAST_DAY).facets().get("class")).isEqualTo(Map.of("A", 1L));
        assertThat(find(byClass, "2028-03-01").total()).isZero();
        assertThat(find(byClass, "2028-03-01").facets().get("class")).isEmpty();
        var all = find(asked("мед", Map.of(), Asked.Order.RELEVANCE, 20, null), "2028-03-01");
        assertThat(all.items().getFirst().enterprise().mark()).isNull();
    }

    @Test
    void pagesThroughEveryOrderWithoutGapsOrRepeats() {
        take(enterprise("e1", 1, "Медена", "BG421"));
        for (int i = 0; i < 25; i++) {
            take(offer("o" + i, 1, "e1", "Мед " + (i % 7)));
        }
        for (var order : Asked.Order.values()) {
            assertThat(walk(order)).as("%s", order).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void sortsNamesCyrillicFirst() {
        take(enterprise("e1", 1, "Медена", "BG421"));
        take(offer("o1", 1, "e1", "Zeta"), offer("o2", 1, "e1", "Ябълки"), offer("o3", 1, "e1", "варива"));
        assertThat(keys(find(asked("", Map.of(), Asked.Order.NAME, 20, null), "2026-01-01")))
                .containsExactly("o3", "o2", "o1");
    }

    @Test
    void completesNamesInBothScripts() {
        take(enterprise("e1", 1, "Медена", "BG421"), offer("o1", 1, "e1", "Липов мед"));
        for (String typed : List.of("ме", "me", "липов м", "lip")) {
            assertThat(search("2026-01-01").complete(Words.asked(typed), 10))
                    .as(typed)
                    .isNotEmpty();
        }
        assertThat(search("2026-01-01").complete(Words.asked(""), 10)).isEmpty();
    }

    /** I5: what arrives twice and in any order makes the same catalogue as a rebuild. */
    @Property(tries = 50)
    void isTheSameInWhateverOrderItsNewsArrive(@ForAll Random random) {
        new CatalogueTests().takeShuffled(random); // each try begins with nothing
    }

    private void takeShuffled(Random random) {
        var news = new ArrayList<Runnable>();
        for (int version = 1; version <= 3; version++) {
            int now = version;
            news.add(() -> catalogue.take(enterprise("e1", now, "Име " + now, "BG421")));
            news.add(() -> catalogue.take(offer("o1", now, "e1", "Мед " + now)));
        }
        news.addAll(List.copyOf(news));
        Collections.shuffle(news, random);
        catalogue.take(enterprise("e1", 1, "Име 1", "BG421"));
        news.forEach(Runnable::run);
        catalogue.show();
        var found = find("мед").items();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().title().bg()).isEqualTo("Мед 3");
        assertThat(found.getFirst().enterprise().name()).isEqualTo("Име 3");
        assertThat(find("име").total()).isOne();
    }

    @Property(tries = 100)
    void findsAPublishedOfferByAnyWordOfItsTitle(
            @ForAll @Size(min = 1, max = 4)
                    List<@StringLength(min = 1, max = 12) @CharRange(from = 'а', to = 'я') String> words) {
        new CatalogueTests().findByEach(words); // each try begins with nothing
    }

    private void findByEach(List<String> words) {
        take(enterprise("e1", 1, "Медена", "BG421"), offer("o1", 1, "e1", String.join(" ", words)));
        for (String word : words) {
            assertThat(keys(find(word))).as(word).contains("o1");
            assertThat(keys(find(Transliteration.official(word))))
                    .as("latin %s", word)
                    .contains("o1");
        }
    }

    private List<String> walk(Asked.Order order) {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = find(asked("мед", Map.of(), order, 4, after), "2026-01-01");
            seen.addAll(keys(page));
            after = page.next() == null
                    ? null
                    : new String(Base64.getUrlDecoder().decode(page.next()), StandardCharsets.UTF_8);
        } while (after != null);
        return seen;
    }

    private void take(ListedEnterprise enterprise, ListedOffer... offers) {
        catalogue.take(enterprise);
        take(offers);
    }

    private void take(ListedOffer... offers) {
        List.of(offers).forEach(catalogue::take);
        catalogue.show();
    }

    private Listing<FoundOffer> find(String query) {
        return find(asked(query, Map.of(), Asked.Order.RELEVANCE, Paging.MAX_LIMIT, null), "2026-01-01");
    }

    private Listing<FoundOffer> find(Asked asked, String day) {
        return search(day).find(asked, FACETS, FoundOffer::of);
    }

    private CatalogueSearch search(String day) {
        var noon = Instant.parse(day + "T10:00:00Z");
        return new CatalogueSearch(catalogue, index, districts, Clock.fixed(noon, java.time.ZoneOffset.UTC));
    }

    private static Asked asked(
            String query, Map<Facet, Set<String>> chosen, Asked.Order order, int limit, String after) {
        return new Asked("offer", Words.asked(query), chosen, order, "BG411", limit, after);
    }

    private static List<String> keys(Listing<FoundOffer> found) {
        return found.items().stream().map(FoundOffer::id).toList();
    }

    private static ListedEnterprise enterprise(String id, long version, String name, String district) {
        var contacts = new Profile.Contacts(null, null, null, null);
        var profile = new Profile(name, LegalForm.EOOD, district, "Описание", contacts);
        var certificate =
                new Certificate(CertificateClass.A, "1", LocalDate.parse("2025-03-01"), LocalDate.parse(LAST_DAY));
        return new ListedEnterprise(id, version, "999000017", profile, certificate);
    }

    private static ListedOffer offer(String id, long version, String enterprise, String title) {
        var content = new OfferContent(
                new LocalizedText(title, null), "Описание", OfferKind.GOOD, "food-and-drink", null, null, List.of());
        return new ListedOffer(id, version, enterprise, content, true);
    }
}
