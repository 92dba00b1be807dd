package bg.socialhub.marketplace.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts in one pass the entries and how many of them each facet value has; a class counts only with a mark of today. */
final class FacetCounts extends SimpleCollector {

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final int today;
    private long total;
    private List<OfLeaf> leaf = List.of();

    FacetCounts(Collection<Facet> facets, LocalDate today) {
        this.today = Math.toIntExact(today.toEpochDay());
        facets.forEach(facet -> counts.put(facet, new TreeMap<>()));
    }

    /** One facet in one segment, counted by the numbers that the segment gives to its values. */
    private record OfLeaf(
            Facet facet, SortedDocValues values, NumericDocValues from, NumericDocValues until, int[] byNumber) {

        void count(int doc, int today) throws IOException {
            if (values.advanceExact(doc) && (facet != Facet.CLASS || isShown(doc, today))) {
                byNumber[values.ordValue()]++;
            }
        }

        private boolean isShown(int doc, int today) throws IOException {
            return from.advanceExact(doc)
                    && from.longValue() <= today
                    && until.advanceExact(doc)
                    && until.longValue() >= today;
        }
    }

    long total() {
        return total;
    }

    Map<String, Long> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        var reader = context.reader();
        var facets = new ArrayList<OfLeaf>();
        for (Facet facet : counts.keySet()) {
            var values = DocValues.getSorted(reader, facet.field());
            facets.add(new OfLeaf(
                    facet,
                    values,
                    DocValues.getNumeric(reader, IndexDocuments.MARK_FROM),
                    DocValues.getNumeric(reader, IndexDocuments.MARK_UNTIL),
                    new int[values.getValueCount()]));
        }
        leaf = facets;
    }

    @Override
    public void collect(int doc) throws IOException {
        total++;
        for (OfLeaf facet : leaf) {
            facet.count(doc, today);
        }
    }

    @Override
    public void finish() throws IOException {
        for (OfLeaf facet : leaf) {
            var sums = counts.get(facet.facet());
            for (int number = 0; number < facet.byNumber().length && sums != null; number++) {
                if (facet.byNumber()[number] > 0) {
                    sums.merge(
                            facet.values().lookupOrd(number).utf8ToString(),
                            (long) facet.byNumber()[number],
                            Long::sum);
                }
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
