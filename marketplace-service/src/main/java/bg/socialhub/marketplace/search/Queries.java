package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.search.SearchedText.Field;
import bg.socialhub.marketplace.text.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what is asked into Lucene's terms: stems first, Latin keys weaker, informal spellings weakest. */
final class Queries {

    private static final float KEY = 0.5f;
    private static final float SPELLING = 0.3f;
    private static final float TIE = 0.1f;

    private Queries() {}

    /** Everything that is asked, except the choice in one facet. */
    static Query of(Asked asked, LocalDate today, Set<Facet> without) {
        var query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(IndexDocuments.TYPE, asked.type())), Occur.FILTER);
        if (!asked.words().isEmpty()) {
            query.add(words(asked.words()), Occur.MUST);
        }
        asked.chosen().forEach((facet, values) -> {
            if (!without.contains(facet)) {
                query.add(oneOf(facet.field(), values), Occur.FILTER);
            }
        });
        if (asked.chosen().containsKey(Facet.CLASS) && !without.contains(Facet.CLASS)) {
            query.add(markedOn(today), Occur.FILTER);
        }
        return query.build();
    }

    /** Entries with all words but the last, and with a word that begins as the last one does. */
    static Query beginning(List<Word> words) {
        var query = new BooleanQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> query.add(word(word), Occur.MUST));
        var last = new BooleanQuery.Builder();
        last.add(new PrefixQuery(new Term(IndexDocuments.PREFIX, words.getLast().text())), Occur.SHOULD);
        words.getLast().keys().stream()
                .limit(1)
                .forEach(key -> last.add(new PrefixQuery(new Term(IndexDocuments.PREFIX, key)), Occur.SHOULD));
        return query.add(last.build(), Occur.MUST).build();
    }

    /** A certificate counts on its days only. */
    private static Query markedOn(LocalDate today) {
        int day = Math.toIntExact(today.toEpochDay());
        return new BooleanQuery.Builder()
                .add(IntPoint.newRangeQuery(IndexDocuments.MARK_FROM, Integer.MIN_VALUE, day), Occur.FILTER)
                .add(IntPoint.newRangeQuery(IndexDocuments.MARK_UNTIL, day, Integer.MAX_VALUE), Occur.FILTER)
                .build();
    }

    private static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).collect(Collectors.toSet()));
    }

    /** Of four words and more, one in four may be missing. */
    private static Query words(List<Word> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word(word), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(words.size() - words.size() / 4)
                .build();
    }

    private static Query word(Word word) {
        var ways = new ArrayList<Query>();
        for (Field field : Field.values()) {
            ways.add(term(field.stems(), word.stem(), field.weight()));
            for (String key : word.keys()) {
                ways.add(term(field.keys(), key, field.weight() * KEY));
                if (!word.isCyrillic()) {
                    ways.add(term(field.spellings(), key, field.weight() * SPELLING));
                }
            }
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query term(String field, String text, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, text)), weight);
    }
}
