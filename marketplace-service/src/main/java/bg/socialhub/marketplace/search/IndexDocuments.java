package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.Certificate;
import bg.socialhub.marketplace.territory.Districts;
import bg.socialhub.marketplace.text.BulgarianOrder;
import bg.socialhub.marketplace.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shape of an entry in the index. */
@Component
class IndexDocuments {

    static final String KEY = "key";
    static final String TYPE = "type";
    static final String NAME = "name";
    static final String PLACE = "place";
    static final String MARK_FROM = "markFrom";
    static final String MARK_UNTIL = "markUntil";
    static final String PREFIX = "prefix";

    private final Districts districts;

    IndexDocuments(Districts districts) {
        this.districts = districts;
    }

    Document of(Entry entry) {
        var document = new Document();
        document.add(new StringField(KEY, entry.key(), Store.YES));
        document.add(new SortedDocValuesField(KEY, new BytesRef(entry.key())));
        document.add(new SortedDocValuesField(NAME, new BytesRef(BulgarianOrder.key(entry.title()))));
        entry.texts().forEach(text -> addWords(document, text));
        addPlace(document, entry.enterprise().profile().district());
        addFacet(document, Facet.DISTRICT, entry.enterprise().profile().district());
        addMark(document, entry.enterprise().verified());
        switch (entry) {
            case Entry.OfOffer found -> {
                document.add(new StringField(TYPE, "offer", Store.NO));
                addFacet(document, Facet.ENTERPRISE, found.offer().enterpriseId());
                addFacet(document, Facet.CATEGORY, found.offer().content().category());
                addFacet(document, Facet.KIND, found.offer().content().kind().name());
            }
            case Entry.OfEnterprise found -> {
                document.add(new StringField(TYPE, "enterprise", Store.NO));
                addFacet(
                        document,
                        Facet.LEGAL_FORM,
                        found.enterprise().profile().legalForm().name());
            }
        }
        return document;
    }

    private static void addWords(Document document, SearchedText text) {
        var field = text.field();
        var stems = text.words().stream().map(Word::stem).toList();
        document.add(new TextField(field.stems(), new Terms(stems)));
        document.add(new TextField(field.keys(), new Terms(all(text, word -> word.keys().stream()))));
        document.add(new TextField(field.spellings(), new Terms(all(text, word -> word.spellings().stream()))));
        if (field == SearchedText.Field.TITLE) {
            var beginnings = new ArrayList<>(all(text, word -> Stream.of(word.text())));
            beginnings.addAll(all(text, word -> word.keys().stream()));
            beginnings.addAll(all(text, word -> word.spellings().stream()));
            document.add(new TextField(PREFIX, new Terms(beginnings)));
        }
    }

    private static List<String> all(SearchedText text, Function<Word, Stream<String>> terms) {
        return text.words().stream().flatMap(terms).toList();
    }

    private void addPlace(Document document, String code) {
        districts
                .find(code)
                .ifPresent(district -> document.add(new LatLonDocValuesField(
                        PLACE, district.seat().lat(), district.seat().lon())));
    }

    private static void addMark(Document document, @Nullable Certificate certificate) {
        if (certificate == null) {
            return;
        }
        int from = Math.toIntExact(certificate.issuedOn().toEpochDay());
        int until = Math.toIntExact(certificate.validUntil().toEpochDay());
        addFacet(document, Facet.CLASS, certificate.certificateClass().name());
        document.add(new IntPoint(MARK_FROM, from));
        document.add(new IntPoint(MARK_UNTIL, until));
        document.add(new NumericDocValuesField(MARK_FROM, from));
        document.add(new NumericDocValuesField(MARK_UNTIL, until));
    }

    private static void addFacet(Document document, Facet facet, String value) {
        document.add(new StringField(facet.field(), value, Store.NO));
        document.add(new SortedDocValuesField(facet.field(), new BytesRef(value)));
    }
}
