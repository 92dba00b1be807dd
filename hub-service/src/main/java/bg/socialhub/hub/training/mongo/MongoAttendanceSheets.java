package bg.socialhub.hub.training.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.AttendanceSheet;
import bg.socialhub.hub.training.domain.AttendanceSheets;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoAttendanceSheets implements AttendanceSheets {

    static final String COLLECTION = "training_attendance";

    private final AggregateStore<AttendanceDocument> store;

    MongoAttendanceSheets(AggregateStores stores) {
        this.store = stores.of(COLLECTION, AttendanceDocument.class);
    }

    @Override
    public AttendanceSheet get(TrainingId training, int session) {
        return store.find(AttendanceDocument.id(training, session))
                .map(AttendanceDocument::toDomain)
                .orElseGet(() -> AttendanceSheet.empty(training, session));
    }

    @Override
    public List<AttendanceSheet> of(Training training) {
        List<String> ids = training.timetable().sessions().stream()
                .map(session -> AttendanceDocument.id(training.id(), session.number()))
                .toList();
        return store.query(Query.query(where("_id").in(ids))).stream()
                .map(AttendanceDocument::toDomain)
                .toList();
    }

    @Override
    public AttendanceSheet save(AttendanceSheet sheet, String actor, Instant now) {
        String id = AttendanceDocument.id(sheet.training(), sheet.session());
        AttendanceDocument document = AttendanceDocument.from(sheet);
        Change change = Change.by(actor, "mark-attendance", now);
        Stored<AttendanceDocument> written = sheet.version() == 1
                ? store.insert(id, document, change)
                : store.save(id, sheet.version() - 1, document, change);
        return AttendanceDocument.toDomain(written);
    }
}
