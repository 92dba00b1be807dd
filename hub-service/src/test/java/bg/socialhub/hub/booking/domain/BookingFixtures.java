package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.RoomKind;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.identity.PersonName;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bookings in every state, each reached by walking there. */
public final class BookingFixtures {

    public static final Instant NOW = local("2027-03-01T09:00");
    public static final Instant HELD_UNTIL = NOW.plus(Duration.ofHours(72));
    public static final Slot SLOT = slot("2027-03-08T10:00", "2027-03-08T12:00");
    public static final RoomId ROOM = new RoomId("room-1");
    static final OpeningHours USUAL = OpeningHours.daily(LocalTime.of(7, 0), LocalTime.of(22, 0));
    public static final BookingLimits LIMITS = new BookingLimits(Duration.ofDays(14), Duration.ofDays(400), USUAL);

    private BookingFixtures() {}

    public static Instant local(String wallTime) {
        return LocalDateTime.parse(wallTime).atZone(SofiaTime.ZONE).toInstant();
    }

    public static Slot slot(String start, String end) {
        return new Slot(local(start), local(end));
    }

    public static Room room(
            String id, @Nullable Integer capacity, int setup, int teardown, @Nullable OpeningHours hours) {
        return room(id, capacity, setup, teardown, hours, RoomRules.usual(RoomRules.Booker.STAFF));
    }

    public static Room room(
            String id,
            @Nullable Integer capacity,
            int setup,
            int teardown,
            @Nullable OpeningHours hours,
            RoomRules rules) {
        return new Room(
                new RoomId(id),
                "plovdiv",
                new LocalizedText("Зала", null),
                RoomKind.TRAINING_ROOM,
                capacity,
                Set.of(),
                Duration.ofMinutes(setup),
                Duration.ofMinutes(teardown),
                Map.of(),
                rules,
                hours,
                1);
    }

    public static Reservation reservation(String id, Slot slot) {
        PersonName name = new PersonName("Мария Иванова");
        return new Reservation(
                new BookingId(id),
                ROOM,
                "plovdiv",
                slot,
                slot,
                "Обучение",
                12,
                "someone",
                null,
                null,
                List.of(),
                null,
                null,
                name);
    }

    static Reservation wish(long requestVersion) {
        Reservation.Wish wish = new Reservation.Wish("event-1", requestVersion);
        return new Reservation(
                new BookingId("b"), ROOM, "plovdiv", SLOT, SLOT, "Базар", 0, "events-service", null, wish);
    }

    static Reservation session(String day) {
        return sessionOf("training-1", day);
    }

    static Reservation sessionOf(String training, String day) {
        Slot slot = slot(day + "T10:00", day + "T12:00");
        String requester = Reservation.requesterOf(training);
        return new Reservation(new BookingId("s"), ROOM, "plovdiv", slot, slot, "Обучение", 12, requester, null, null);
    }

    static Booking aSessions() {
        return new Booking.Confirmed(session("2027-03-08"), 1, NOW, "expert");
    }

    static Booking aSessionsCancelled() {
        return aSessions().decide(new BookingCommand.Cancel("training"), NOW);
    }

    static Booking.Requested aRequested() {
        return new Booking.Requested(reservation("b", SLOT), 1, NOW, HELD_UNTIL);
    }

    static Booking.Requested aSharingRequest() {
        return new Booking.Requested(reservation("b", SLOT), 1, NOW, HELD_UNTIL, false);
    }

    static Booking.Waiting aWaiting() {
        return new Booking.Waiting(reservation("b", SLOT), 1, NOW, HELD_UNTIL);
    }

    static Booking anOffered() {
        return aWaiting().decide(new BookingCommand.Offer(reservation("b", SLOT), HELD_UNTIL), NOW);
    }

    static Booking aConfirmed() {
        return aRequested().decide(new BookingCommand.Confirm("expert"), NOW);
    }

    static Booking anArrived() {
        return aConfirmed().decide(new BookingCommand.Arrive(), SLOT.start());
    }

    static Booking aReleased() {
        return aConfirmed().decide(new BookingCommand.Release(SLOT.start()), SLOT.start());
    }

    static Booking aRejected() {
        return aRequested().decide(new BookingCommand.Reject("Ремонт"), NOW);
    }

    static Booking aCancelled() {
        return aConfirmed().decide(new BookingCommand.Cancel("Отпадна"), NOW);
    }

    static Booking anExpired() {
        return aRequested().decide(new BookingCommand.Expire(), HELD_UNTIL);
    }

    static Booking anEventsConfirmed() {
        return new Booking.Confirmed(wish(1), 1, NOW, "events-service");
    }

    static Booking anEventsCancelled() {
        return anEventsConfirmed().decide(new BookingCommand.Cancel("event"), NOW);
    }

    static Booking aRefused() {
        return anEventsCancelled()
                .decide(
                        new BookingCommand.Refuse(
                                wish(2),
                                Refusal.OVERLAP,
                                List.of(new Suggestion(ROOM, slot("2027-03-09T10:00", "2027-03-09T12:00")))),
                        NOW);
    }

    public static List<Booking> everyState() {
        return List.of(
                aWaiting(),
                anOffered(),
                aRequested(),
                aSharingRequest(),
                aConfirmed(),
                anArrived(),
                aReleased(),
                aRejected(),
                aCancelled(),
                anExpired(),
                aRefused());
    }
}
