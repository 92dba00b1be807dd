package bg.socialhub.hub.booking.mongo;

import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.platform.store.CollectionIndexes;
import com.mongodb.client.result.UpdateResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * One document per kind and local day. No filter can say "the sum of what overlaps, and this, is at most so many", so a claim
 * counts in the day as it read it and then writes on the condition that the day has not changed since: one conditional
 * write, repeated when somebody else was faster. Whoever is refused writes nothing, so that a crowd that wants the same few
 * things changes a day only as often as somebody gets one.
 */
@Repository
class MongoEquipmentLedger implements EquipmentLedger {

    static final String COLLECTION = "equipment_days";

    /** Each lost attempt is somebody else's change of the same day. */
    private static final int ATTEMPTS = 1000;

    private final MongoTemplate mongo;

    MongoEquipmentLedger(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void claim(EquipmentId equipment, Loan loan, int quantity) {
        List<LocalDate> claimed = new ArrayList<>();
        for (LocalDate day : loan.busy().days()) {
            try {
                claimDay(new EquipmentDayDocument(equipment, day), loan, quantity);
            } catch (EquipmentTaken taken) {
                release(equipment, loan.borrower(), claimed);
                throw taken;
            }
            claimed.add(day);
        }
    }

    private void claimDay(EquipmentDayDocument day, Loan loan, int quantity) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document found = mongo.execute(
                    COLLECTION, c -> c.find(new Document("_id", day.id())).first());
            List<Loan> all = found == null ? List.of() : EquipmentDayDocument.loans(found);
            List<Loan> others = all.stream()
                    .filter(other -> !other.borrower().equals(loan.borrower()))
                    .toList();
            int free = quantity - Loan.peak(others, loan.busy());
            if (loan.quantity() > free && all.stream().noneMatch(loan::isSameAs)) {
                throw new EquipmentTaken(day.equipment(), loan.quantity(), Math.max(0, free));
            }
            if (isWritten(day, found, others, loan)) {
                return;
            }
        }
        throw new ClaimTooOld(loan.borrower().id());
    }

    /**
     * The borrower's own claim of an earlier try is replaced by this one. The very same claim stays whatever the quantity is by
     * now, because its booking or plan may be written already.
     */
    private boolean isWritten(EquipmentDayDocument day, @Nullable Document found, List<Loan> others, Loan loan) {
        if (found == null) {
            return isFirst(day, loan);
        }
        List<Document> loans =
                new ArrayList<>(others.stream().map(EquipmentDayDocument::of).toList());
        loans.add(EquipmentDayDocument.of(loan));
        long seen = found.getLong(EquipmentDayDocument.CHANGES);
        Document unchanged = new Document("_id", day.id()).append(EquipmentDayDocument.CHANGES, seen);
        Document update = new Document(
                "$set", new Document(EquipmentDayDocument.LOANS, loans).append(EquipmentDayDocument.CHANGES, seen + 1));
        UpdateResult result = mongo.execute(COLLECTION, c -> c.updateOne(unchanged, update));
        return result != null && result.getMatchedCount() > 0;
    }

    private boolean isFirst(EquipmentDayDocument day, Loan loan) {
        try {
            mongo.execute(COLLECTION, c -> c.insertOne(day.first(loan)));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public void release(EquipmentId equipment, Borrower borrower, Collection<LocalDate> days) {
        List<String> ids = days.stream()
                .map(day -> new EquipmentDayDocument(equipment, day).id())
                .toList();
        pull(new Document("_id", new Document("$in", ids)), EquipmentDayDocument.of(borrower));
    }

    @Override
    public void releaseLeftover(Entry entry) {
        Loan loan = entry.loan();
        pull(
                new Document("_id", new EquipmentDayDocument(entry.equipment(), entry.day()).id()),
                EquipmentDayDocument.of(loan.borrower()).append("at", loan.at()));
    }

    private void pull(Document days, Document loans) {
        Document update = new Document("$pull", new Document(EquipmentDayDocument.LOANS, loans))
                .append("$inc", new Document(EquipmentDayDocument.CHANGES, 1L));
        mongo.execute(COLLECTION, c -> c.updateMany(days, update));
    }

    @Override
    public Map<EquipmentId, List<Loan>> loans(Collection<EquipmentId> equipment, LocalDate from, LocalDate to) {
        List<String> ids = equipment.stream()
                .flatMap(kind -> from.datesUntil(to.plusDays(1)).map(day -> new EquipmentDayDocument(kind, day).id()))
                .toList();
        Map<EquipmentId, List<Loan>> found = new HashMap<>();
        read(
                new Document("_id", new Document("$in", ids)),
                entry -> found.computeIfAbsent(entry.equipment(), _ -> new ArrayList<>())
                        .add(entry.loan()));
        found.replaceAll((_, loans) -> loans.stream().distinct().toList());
        return found;
    }

    @Override
    public void forEach(LocalDate from, Consumer<Entry> action) {
        read(new Document("day", new Document("$gte", from.toString())), action);
    }

    private void read(Document filter, Consumer<Entry> action) {
        mongo.execute(COLLECTION, days -> {
            days.find(filter)
                    .forEach(day -> EquipmentDayDocument.loans(day)
                            .forEach(loan -> action.accept(EquipmentDayDocument.entry(day, loan))));
            return true;
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoEquipmentLedgerIndexes {

        @Bean
        CollectionIndexes equipmentDayIndexes() {
            return CollectionIndexes.on(COLLECTION).index("day");
        }
    }
}
