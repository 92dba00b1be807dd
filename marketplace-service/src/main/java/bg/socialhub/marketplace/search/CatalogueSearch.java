package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.territory.District;
import bg.socialhub.marketplace.territory.Districts;
import bg.socialhub.marketplace.text.Word;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what is asked of the catalogue. */
@Service
class CatalogueSearch {

    private final Catalogue catalogue;
    private final CatalogueIndex index;
    private final Districts districts;
    private final Clock clock;

    CatalogueSearch(Catalogue catalogue, CatalogueIndex index, Districts districts, Clock clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.districts = districts;
        this.clock = clock;
    }

    /** Shows a found entry with the reasons why it was found. */
    @FunctionalInterface
    interface Shown<T> {
        T of(Entry entry, List<Explanation.Reason> reasons, LocalDate today);
    }

    <T> Listing<T> find(Asked asked, Collection<Facet> facets, Shown<T> shown) {
        var today = LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE);
        var near = near(asked.near());
        return index.read(searcher -> {
            var query = Queries.of(asked, today, Set.of());
            var free = new FacetCounts(
                    facets.stream().filter(facet -> !asked.narrows(facet)).toList(), today);
            var top = page(searcher, query, free, asked, near);
            var items = entries(searcher, top.scoreDocs, asked.limit()).stream()
                    .map(entry -> shown.of(entry, Explanation.of(asked.words(), entry), today))
                    .toList();
            var counts = new LinkedHashMap<String, Map<String, Long>>();
            for (Facet facet : facets) {
                counts.put(
                        facet.field(), asked.narrows(facet) ? others(searcher, asked, facet, today) : free.of(facet));
            }
            return new Listing<>(items, free.total(), counts, next(top.scoreDocs, asked.limit()));
        });
    }

    /** The values of a facet as if nothing were chosen in it. */
    private static Map<String, Long> others(IndexSearcher searcher, Asked asked, Facet facet, LocalDate today)
            throws IOException {
        var counts = new FacetCounts(List.of(facet), today);
        searcher.search(Queries.of(asked, today, Set.of(facet)), counts);
        return counts.of(facet);
    }

    /** Entries whose names go on as the words begin. */
    List<Entry> complete(List<Word> beginning, int limit) {
        if (beginning.isEmpty()) {
            return List.of();
        }
        return index.read(searcher -> {
            var top = searcher.search(Queries.beginning(beginning), limit);
            return entries(searcher, top.scoreDocs, limit);
        });
    }

    /** The page, while the same pass counts everything that is found. */
    private static TopDocs page(
            IndexSearcher searcher, Query query, FacetCounts counts, Asked asked, @Nullable District near)
            throws IOException {
        int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        var after = asked.after() == null ? null : Place.read(asked.after(), last);
        var sort = Place.sort(asked.order(), near).rewrite(searcher);
        try {
            var top = new TopFieldCollectorManager(sort, asked.limit() + 1, after, Integer.MAX_VALUE).newCollector();
            searcher.search(query, MultiCollector.wrap(top, counts));
            return top.topDocs();
        } catch (ClassCastException _) {
            throw new InvalidField("cursor", "cursor"); // a cursor of another order
        }
    }

    private List<Entry> entries(IndexSearcher searcher, ScoreDoc[] found, int limit) throws IOException {
        var stored = searcher.storedFields();
        var entries = new ArrayList<Entry>();
        for (ScoreDoc hit : Arrays.copyOf(found, Math.min(found.length, limit))) {
            Optional.ofNullable(stored.document(hit.doc).get(IndexDocuments.KEY))
                    .flatMap(catalogue::find)
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private static @Nullable String next(ScoreDoc[] found, int limit) {
        return found.length > limit && found[limit - 1] instanceof FieldDoc last ? Paging.cursor(Place.of(last)) : null;
    }

    private @Nullable District near(@Nullable String code) {
        return code == null ? null : districts.find(code).orElseThrow(() -> new InvalidField("near", "district"));
    }
}
