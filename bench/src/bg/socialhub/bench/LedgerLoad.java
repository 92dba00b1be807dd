package bg.socialhub.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Bookings of thirty rooms in six centres, made through the API: one on each of {@value #DAYS} days of every room, more in
 * two weeks, and none after them. Every fourth is an undecided request.
 */
final class LedgerLoad {

    static final List<String> CENTRES = List.of("plovdiv", "lovech", "varna", "burgas", "blagoevgrad", "gabrovo");
    static final int ROOMS = 30;
    static final int DAYS = 334;

    /** In how many days which week begins, and how many bookings each of its days has in every room. */
    static final Map<Integer, Integer> WEEKS = Map.of(342, 0, 14, 1, 28, 4, 42, 8);

    private static final int AT_ONCE = 8;
    private static final int EVERY_FOURTH = 4;
    private static final int BEHIND = 350;
    private static final int SLOTS_A_DAY = 10;
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final HubAlone hub;
    private final Map<String, Api> managers = new HashMap<>();
    private final Api partner;
    private final List<String> rooms = new ArrayList<>();

    LedgerLoad(HubAlone hub) {
        this.hub = hub;
        this.partner = hub.asPartner();
    }

    static LocalDate day(int ahead) {
        return LocalDate.now(SOFIA).plusDays(ahead);
    }

    /** Every room of the six centres, those that the service plants too. */
    List<String> roomsShown() {
        var shown = new ArrayList<String>();
        for (var centre : CENTRES) {
            manager(centre)
                    .get("/api/v1/centres/" + centre + "/rooms")
                    .path("items")
                    .forEach(room -> shown.add(room.path("id").asString()));
        }
        return shown;
    }

    /** One of the thirty. */
    String someRoom() {
        return rooms.getFirst();
    }

    /** Returns how many bookings there are now. */
    int fill() {
        for (int i = 0; i < ROOMS; i++) {
            var centre = centreOf(i);
            rooms.add(manager(centre)
                    .post("/api/v1/centres/" + centre + "/rooms", room(i))
                    .path("id")
                    .asString());
        }
        var bookings = new ArrayList<Callable<?>>();
        for (int room = 0; room < ROOMS; room++) {
            for (int ahead = 1; ahead <= DAYS; ahead++) {
                for (int slot = 0; slot < density(ahead); slot++) {
                    bookings.add(booking(room, ahead, LocalTime.of(8, 0).plusMinutes(90L * slot), bookings.size()));
                }
            }
        }
        atOnce(AT_ONCE, bookings);
        return bookings.size();
    }

    /** Books from the number-th free hour behind all of that on, with so many clients at once. */
    void book(int first, int count, int clients) {
        var bookings = new ArrayList<Callable<?>>();
        for (int number = first; number < first + count; number++) {
            int room = number % ROOMS;
            int ahead = BEHIND + number / ROOMS / SLOTS_A_DAY;
            var start = LocalTime.of(8 + number / ROOMS % SLOTS_A_DAY, 0);
            bookings.add(() -> manager(centreOf(room)).post("/api/v1/bookings", body(room, ahead, start)));
        }
        atOnce(clients, bookings);
    }

    private Callable<?> booking(int room, int ahead, LocalTime start, int number) {
        return () -> (number % EVERY_FOURTH == 0 ? partner : manager(centreOf(room)))
                .post("/api/v1/bookings", body(room, ahead, start));
    }

    private static int density(int ahead) {
        return WEEKS.entrySet().stream()
                .filter(week -> ahead >= week.getKey() && ahead < week.getKey() + 7)
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(1);
    }

    private synchronized Api manager(String centre) {
        return managers.computeIfAbsent(centre, hub::as);
    }

    private static String centreOf(int room) {
        return CENTRES.get(room % CENTRES.size());
    }

    private static Map<String, Object> room(int number) {
        return Map.of(
                "name",
                Map.of("bg", "Зала " + number, "en", "Room " + number),
                "kind",
                "MEETING_ROOM",
                "capacity",
                20,
                "setupMinutes",
                0,
                "teardownMinutes",
                0,
                "approvalNeeded",
                true);
    }

    private Map<String, Object> body(int room, int ahead, LocalTime time) {
        var start = day(ahead).atTime(time).atZone(SOFIA);
        return Map.of(
                "roomId", rooms.get(room),
                "start", start.toOffsetDateTime().toString(),
                "end", start.plusHours(1).toOffsetDateTime().toString(),
                "purpose", "Измерване",
                "attendees", 4);
    }

    private static void atOnce(int clients, List<Callable<?>> calls) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var answers = calls.stream().map(threads::submit).toList();
            for (var answer : answers) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new MeasureFailed("A booking was refused.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
    }
}
