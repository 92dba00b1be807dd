package bg.socialhub.hub.closing;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MongoClosingYears implements ClosingYears {

    private final AggregateStore<ClosingYearDocument> store;

    MongoClosingYears(AggregateStores stores) {
        this.store = stores.ofFew("closing_years", ClosingYearDocument.class);
    }

    @Override
    public ClosingYear get(String centre, int year) {
        return store.find(ClosingYearDocument.id(centre, year))
                .map(ClosingYearDocument::toDomain)
                .orElseGet(() -> ClosingYear.unset(centre, year));
    }

    @Override
    public List<ClosingYear> all(Iterable<String> centres, Iterable<Integer> years) {
        List<String> ids = new ArrayList<>();
        centres.forEach(centre -> years.forEach(year -> ids.add(ClosingYearDocument.id(centre, year))));
        return store.all(ids).stream().map(ClosingYearDocument::toDomain).toList();
    }

    @Override
    public ClosingYear save(ClosingYear year, String actor, Instant now) {
        Change change = Change.by(actor, "set-closing-days", now);
        String id = ClosingYearDocument.id(year.centre(), year.year());
        ClosingYearDocument document = ClosingYearDocument.from(year);
        Stored<ClosingYearDocument> stored = year.version() == 1
                ? store.insert(id, document, change)
                : store.save(id, year.version() - 1, document, change);
        return ClosingYearDocument.toDomain(stored);
    }
}
