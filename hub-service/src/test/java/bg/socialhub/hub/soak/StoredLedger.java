package bg.socialhub.hub.soak;

import bg.socialhub.platform.SofiaTime;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;

/** What the two ledgers say, and what the owners in the store have a right to; worked out from the documents alone. */
record StoredLedger(MongoDatabase store) {

    private static final List<String> LIVING = List.of("REQUESTED", "CONFIRMED");

    /** So much of a room or of a kind of equipment, on one local day, for one owner; of rooms also, whether it is undecided. */
    record Share(String of, String day, String owner, Instant from, Instant to, int quantity, boolean undecided) {

        Share(String of, String day, String owner, Instant from, Instant to, int quantity) {
            this(of, day, owner, from, to, quantity, false);
        }
    }

    Set<Share> rooms() {
        Set<Share> shares = new HashSet<>();
        store.getCollection("room_days")
                .find()
                .forEach(day -> day.getList("claims", Document.class)
                        .forEach(claim -> shares.add(new Share(
                                day.getString("room"),
                                day.getString("day"),
                                owner(claim),
                                moment(claim, "from"),
                                moment(claim, "to"),
                                1,
                                claim.getBoolean("undecided")))));
        return shares;
    }

    Set<Share> roomsDue() {
        Set<Share> shares = new HashSet<>();
        forEachLivingBooking((id, state) -> {
            boolean undecided = state.getString("status").equals("REQUESTED");
            spread(
                    state.getString("room"),
                    id,
                    moment(state, "busyFrom"),
                    moment(state, "busyTo"),
                    1,
                    share -> shares.add(new Share(
                            share.of, share.day, share.owner, share.from, share.to, share.quantity, undecided)));
        });
        store.getCollection("blockings").find().forEach(stored -> {
            Document state = stored.get("state", Document.class);
            if (state.getString("status").equals("ACTIVE")) {
                days(state).forEach(day -> blocked(stored.getString("_id"), state, day, shares::add));
            }
        });
        return shares;
    }

    Set<Share> equipment() {
        Set<Share> shares = new HashSet<>();
        store.getCollection("equipment_days")
                .find()
                .forEach(day -> day.getList("loans", Document.class)
                        .forEach(loan -> shares.add(new Share(
                                day.getString("equipment"),
                                day.getString("day"),
                                loan.containsKey("plan") ? loan.getString("plan") : loan.getString("booking"),
                                moment(loan, "from"),
                                moment(loan, "to"),
                                loan.getInteger("quantity")))));
        return shares;
    }

    Set<Share> equipmentDue() {
        Set<Share> shares = new HashSet<>();
        forEachLivingBooking((id, state) -> state.getList("equipment", Document.class, List.of())
                .forEach(thing -> spread(
                        thing.getString("_id"),
                        id,
                        moment(state, "busyFrom"),
                        moment(state, "busyTo"),
                        thing.getInteger("quantity"),
                        shares::add)));
        store.getCollection("plans")
                .find()
                .forEach(plan ->
                        plan.get("state", Document.class).getList("equipment", Document.class, List.of()).stream()
                                .filter(thing -> thing.get("stock") != null && thing.get("returnedOn") == null)
                                .forEach(thing -> lent(plan.getString("_id"), thing, shares::add)));
        return shares;
    }

    /** What a plan lends has each day by itself, from the moment at which it was noted; nothing here is overdue. */
    private static void lent(String plan, Document thing, Consumer<Share> shares) {
        Document stock = thing.get("stock", Document.class);
        Instant since = moment(stock, "since");
        LocalDate last = LocalDate.parse(thing.getString("dueBack"));
        LocalDate.ofInstant(since, SofiaTime.ZONE).datesUntil(last.plusDays(1)).forEach(day -> {
            Instant begins = day.atStartOfDay(SofiaTime.ZONE).toInstant();
            shares.accept(new Share(
                    stock.getString("equipment"),
                    day.toString(),
                    plan + "#" + stock.getString("lending"),
                    begins.isBefore(since) ? since : begins,
                    day.plusDays(1).atStartOfDay(SofiaTime.ZONE).toInstant(),
                    stock.getInteger("quantity")));
        });
    }

    /** The first two of these, in order of time, that overlap; nothing where none do. */
    static List<Share> overlapping(Collection<Share> all) {
        List<Share> sorted = all.stream()
                .sorted(Comparator.comparing(Share::of)
                        .thenComparing(Share::day)
                        .thenComparing(Share::from))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Share before = sorted.get(i - 1);
            Share next = sorted.get(i);
            boolean sameDay = before.of.equals(next.of) && before.day.equals(next.day);
            if (sameDay && next.from.isBefore(before.to)) {
                return List.of(before, next);
            }
        }
        return List.of();
    }

    private interface Living {
        void has(String id, Document state);
    }

    private void forEachLivingBooking(Living action) {
        store.getCollection("bookings").find().forEach(stored -> {
            Document state = stored.get("state", Document.class);
            if (LIVING.contains(state.getString("status"))) {
                action.has(stored.getString("_id"), state);
            }
        });
    }

    private static void spread(
            String of, String owner, Instant from, Instant to, int quantity, Consumer<Share> shares) {
        LocalDate last = to.minusMillis(1).atZone(SofiaTime.ZONE).toLocalDate();
        from.atZone(SofiaTime.ZONE)
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .forEach(day -> shares.accept(new Share(of, day.toString(), owner, from, to, quantity)));
    }

    private static List<LocalDate> days(Document blocking) {
        List<String> excepted = blocking.getList("exceptions", String.class, List.of());
        return LocalDate.parse(blocking.getString("firstDay"))
                .datesUntil(LocalDate.parse(blocking.getString("lastDay")).plusDays(1))
                .filter(day -> !excepted.contains(day.toString()))
                .toList();
    }

    /** Of a blocking over several days each day has its part, of a weekly one the days of the week that it names. */
    private static void blocked(String id, Document state, LocalDate day, Consumer<Share> shares) {
        Document once = state.get("once", Document.class);
        Document weekly = state.get("weekly", Document.class);
        if (once != null) {
            Instant begins = day.atStartOfDay(SofiaTime.ZONE).toInstant();
            Instant ends = day.plusDays(1).atStartOfDay(SofiaTime.ZONE).toInstant();
            Instant from = moment(once, "start");
            Instant to = moment(once, "end");
            shares.accept(new Share(
                    state.getString("room"),
                    day.toString(),
                    id,
                    from.isBefore(begins) ? begins : from,
                    to.isAfter(ends) ? ends : to,
                    1));
        } else if (weekly.getList("days", String.class)
                .contains(day.getDayOfWeek().name())) {
            shares.accept(new Share(
                    state.getString("room"),
                    day.toString(),
                    id,
                    at(day, weekly.getString("from")),
                    at(day, weekly.getString("to")),
                    1));
        }
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(SofiaTime.ZONE).toInstant();
    }

    private static String owner(Document claim) {
        return claim.containsKey("blocking") ? claim.getString("blocking") : claim.getString("booking");
    }

    private static Instant moment(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
