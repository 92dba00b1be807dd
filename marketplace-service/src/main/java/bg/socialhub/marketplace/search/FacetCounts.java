package bg.socialhub.marketplace.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Counts how many entries each facet value would give; a class counts only with a mark of today. */
final class FacetCounts {

    private final IndexSearcher searcher;
    private final int today;

    FacetCounts(IndexSearcher searcher, LocalDate today) {
        this.searcher = searcher;
        this.today = Math.toIntExact(today.toEpochDay());
    }

    static Map<String, Map<String, Long>> of(
            IndexSearcher searcher, Asked asked, Collection<Facet> facets, LocalDate today) throws IOException {
        var counting = new FacetCounts(searcher, today);
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (Facet facet : facets) {
            counts.put(facet.field(), counting.of(facet, Queries.of(asked, today, Set.of(facet))));
        }
        return counts;
    }

    private Map<String, Long> of(Facet facet, Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var counts = new TreeMap<String, Long>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(facet, leaf, scorer.iterator(), counts);
            }
        }
        return counts;
    }

    private void count(Facet facet, LeafReaderContext leaf, DocIdSetIterator found, Map<String, Long> counts)
            throws IOException {
        var values = DocValues.getSorted(leaf.reader(), facet.field());
        var from = DocValues.getNumeric(leaf.reader(), IndexDocuments.MARK_FROM);
        var until = DocValues.getNumeric(leaf.reader(), IndexDocuments.MARK_UNTIL);
        var live = leaf.reader().getLiveDocs();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            boolean counted = (live == null || live.get(doc)) && values.advanceExact(doc);
            if (counted && (facet != Facet.CLASS || isShown(doc, from, until))) {
                counts.merge(values.lookupOrd(values.ordValue()).utf8ToString(), 1L, Long::sum);
            }
        }
    }

    private boolean isShown(int doc, NumericDocValues from, NumericDocValues until) throws IOException {
        return from.advanceExact(doc)
                && from.longValue() <= today
                && until.advanceExact(doc)
                && until.longValue() >= today;
    }
}
