package bg.socialhub.hub.booking.mongo;

import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.DocumentBytes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * The ledger as one document per room and local day. A claim is one conditional upsert: its filter misses a day that has an
 * overlapping claim, so the upsert inserts and meets the day's {@code _id}.
 */
@Repository
class MongoLedger implements Ledger {

    static final String COLLECTION = "room_days";

    /** One for two first claims of a day that collide without overlapping, one for a leftover of the same owner. */
    private static final int RETRIES = 2;

    private final MongoTemplate mongo;
    private final MongoDays days = new MongoDays();

    MongoLedger(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void claim(RoomId room, Claim claim) {
        List<LocalDate> claimed = new ArrayList<>();
        for (LocalDate day : claim.busy().days()) {
            try {
                claimDay(room, day, claim);
            } catch (RoomTaken taken) {
                release(room, claim.owner(), claimed);
                throw taken;
            }
            claimed.add(day);
        }
    }

    @Override
    public void claimBeside(RoomId room, Claim claim) {
        for (LocalDate day : claim.busy().days()) {
            try {
                claimDayBeside(room, day, claim);
            } catch (RoomTaken taken) {
                releaseOnly(room, claim);
                throw taken;
            }
        }
    }

    private void claimDayBeside(RoomId room, LocalDate day, Claim claim) {
        for (int attempt = 0; attempt <= RETRIES; attempt++) {
            try {
                if (!isMine(room, day, claim)) {
                    upsert(room, day, claim, RoomDayDocument.overlapOfOthers(claim));
                }
                return;
            } catch (DuplicateKeyException _) {
                refuseIfTaken(room, day, claim);
            }
        }
        throw new RoomTaken(List.of(claim.busy()));
    }

    private void claimDay(RoomId room, LocalDate day, Claim claim) {
        for (int attempt = 0; attempt <= RETRIES; attempt++) {
            try {
                upsert(room, day, claim, RoomDayDocument.overlap(claim));
                return;
            } catch (DuplicateKeyException _) {
                if (isMine(room, day, claim)) {
                    return;
                }
                refuseIfTaken(room, day, claim);
                release(room, claim.owner(), List.of(day));
            }
        }
        throw new RoomTaken(List.of(claim.busy()));
    }

    private void upsert(RoomId room, LocalDate day, Claim claim, Document overlap) {
        RoomDayDocument id = new RoomDayDocument(room, day);
        Document free = new Document("_id", id.id()).append("claims", new Document("$not", overlap));
        Document update = new Document("$setOnInsert", id.fields())
                .append("$push", new Document("claims", RoomDayDocument.of(claim)));
        mongo.execute(COLLECTION, days -> days.updateOne(free, update, new UpdateOptions().upsert(true)));
    }

    /** The very claim is there from an earlier try: it stays, only younger, so that no sweeper takes it for a leftover. */
    private boolean isMine(RoomId room, LocalDate day, Claim claim) {
        return set(room, day, claim, "at", claim.at());
    }

    @Override
    public void note(RoomId room, Claim claim) {
        claim.busy().days().forEach(day -> set(room, day, claim, RoomDayDocument.UNDECIDED, claim.undecided()));
    }

    /** Whether the very claim is there. */
    private boolean set(RoomId room, LocalDate day, Claim claim, String field, Object value) {
        Document filter = new Document("_id", new RoomDayDocument(room, day).id())
                .append("claims", new Document("$elemMatch", RoomDayDocument.same(claim, "")));
        Document update = new Document("$set", new Document("claims.$[mine]." + field, value));
        UpdateOptions mine = new UpdateOptions().arrayFilters(List.of(RoomDayDocument.same(claim, "mine.")));
        UpdateResult result = mongo.execute(COLLECTION, days -> days.updateOne(filter, update, mine));
        return result != null && result.getMatchedCount() > 0;
    }

    private void refuseIfTaken(RoomId room, LocalDate day, Claim claim) {
        List<Slot> taken = claims(room, day, day).stream()
                .filter(other -> !other.owner().equals(claim.owner()))
                .map(Claim::busy)
                .filter(claim.busy()::overlaps)
                .toList();
        if (!taken.isEmpty()) {
            throw new RoomTaken(taken);
        }
    }

    @Override
    public void release(RoomId room, Owner owner, Collection<LocalDate> days) {
        List<String> ids =
                days.stream().map(day -> new RoomDayDocument(room, day).id()).toList();
        pull(new Document("_id", new Document("$in", ids)), RoomDayDocument.owner(owner, ""));
    }

    @Override
    public void releaseOnly(RoomId room, Claim claim) {
        List<String> ids = claim.busy().days().stream()
                .map(day -> new RoomDayDocument(room, day).id())
                .toList();
        pull(new Document("_id", new Document("$in", ids)), RoomDayDocument.same(claim, ""));
    }

    @Override
    public void handOver(RoomId room, Owner from, Claim to) {
        UpdateOptions theirs = new UpdateOptions().arrayFilters(List.of(RoomDayDocument.holding(from, to, "had.")));
        for (LocalDate day : to.busy().days()) {
            Document filter = new Document("_id", new RoomDayDocument(room, day).id())
                    .append("claims", new Document("$elemMatch", RoomDayDocument.holding(from, to, "")));
            Document update = new Document("$set", RoomDayDocument.fieldsOf(to, "claims.$[had]."));
            mongo.execute(COLLECTION, days -> days.updateOne(filter, update, theirs));
        }
    }

    @Override
    public void releaseLeftover(Entry entry) {
        Claim claim = entry.claim();
        pull(
                new Document("_id", new RoomDayDocument(entry.room(), entry.day()).id()),
                RoomDayDocument.same(claim, "").append("at", claim.at()));
    }

    private void pull(Document days, Document claims) {
        Document update = new Document("$pull", new Document("claims", claims));
        mongo.execute(COLLECTION, c -> c.updateMany(days, update));
    }

    @Override
    public List<Claim> claims(RoomId room, LocalDate from, LocalDate to) {
        return claims(List.of(room), from, to).getOrDefault(room, List.of());
    }

    @Override
    public Map<RoomId, List<Claim>> claims(Collection<RoomId> rooms, LocalDate from, LocalDate to) {
        Map<RoomId, List<Claim>> claims = new HashMap<>();
        days(rooms, from, to)
                .forEach((room, days) -> claims.put(
                        room,
                        days.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .sorted(Comparator.comparing(Claim::busy))
                                .toList()));
        return claims;
    }

    @Override
    public Map<RoomId, Map<LocalDate, List<Claim>>> days(Collection<RoomId> rooms, LocalDate from, LocalDate to) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        from.datesUntil(to.plusDays(1)).forEach(date -> dates.put(date.toString(), date));
        List<String> ids = new ArrayList<>(rooms.size() * dates.size());
        rooms.forEach(room -> dates.keySet().forEach(day -> ids.add(RoomDayDocument.id(room, day))));
        Map<RoomId, Map<LocalDate, List<Claim>>> days = new HashMap<>();
        mongo.execute(COLLECTION, all -> {
            all.find(new Document("_id", new Document("$in", ids)), DocumentBytes.class)
                    .batchSize(ids.size()
                            + 1) // all at once, where the store would give a hundred and be asked for the rest
                    .forEach(document -> put(days, dates, this.days.read(document)));
            return true;
        });
        return days;
    }

    private static void put(
            Map<RoomId, Map<LocalDate, List<Claim>>> days, Map<String, LocalDate> dates, MongoDays.Day day) {
        if (!day.claims().isEmpty()) {
            days.computeIfAbsent(new RoomId(day.room()), _ -> new HashMap<>()).put(dates.get(day.date()), day.claims());
        }
    }

    @Override
    public void forEach(LocalDate from, Consumer<Entry> action) {
        mongo.execute(COLLECTION, all -> {
            all.find(new Document("day", new Document("$gte", from.toString())), DocumentBytes.class)
                    .map(MongoDays::readOnce)
                    .forEach(day -> tell(day, action));
            return true;
        });
    }

    private static void tell(MongoDays.Day day, Consumer<Entry> action) {
        RoomId room = new RoomId(day.room());
        LocalDate date = LocalDate.parse(day.date());
        day.claims().forEach(claim -> action.accept(new Entry(room, date, claim)));
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoLedgerIndexes {

        @Bean
        CollectionIndexes roomDayIndexes() {
            return CollectionIndexes.on(COLLECTION).index("day");
        }
    }
}
