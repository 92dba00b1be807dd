package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a booking is about, whatever became of it.
 *
 * @param busy the slot widened by the room's setup and teardown as they were when the time was claimed
 * @param attendees how many are expected; 0 when nobody has said so
 * @param enterprise the enterprise for which a member asked; null when nobody asked for one
 * @param wish the event's wish that this booking answers, when an event asked
 * @param equipment what is lent with the room for the same time as the room is busy
 * @param layout how the room is to be arranged; null when nobody has said so
 * @param series the series of which this is an occurrence; null when it is none
 * @param requesterName what the requester was called when they asked; null when nobody told, or no person asked
 */
public record Reservation(
        BookingId id,
        RoomId room,
        String centre,
        Slot slot,
        Slot busy,
        String purpose,
        int attendees,
        String requester,
        @Nullable String enterprise,
        @Nullable Wish wish,
        List<Lent> equipment,
        @Nullable Layout layout,
        @Nullable String series,
        @Nullable PersonName requesterName) {

    public Reservation {
        equipment = List.copyOf(equipment);
    }

    /** A room alone. */
    public Reservation(
            BookingId id,
            RoomId room,
            String centre,
            Slot slot,
            Slot busy,
            String purpose,
            int attendees,
            String requester,
            @Nullable String enterprise,
            @Nullable Wish wish) {
        this(
                id,
                room,
                centre,
                slot,
                busy,
                purpose,
                attendees,
                requester,
                enterprise,
                wish,
                List.of(),
                null,
                null,
                null);
    }

    private static final String TRAINING = "training/";

    /** An event's wish for a room: each new wish of the same event has a higher number. */
    public record Wish(String eventId, long requestVersion) {}

    /** The same for what is left of it from a moment on; the room is set up by then. */
    public Reservation restFrom(Instant moment) {
        Slot rest = new Slot(moment, slot.end());
        Slot restBusy = new Slot(busy.start().isAfter(moment) ? busy.start() : moment, busy.end());
        return new Reservation(
                id,
                room,
                centre,
                rest,
                restBusy,
                purpose,
                attendees,
                requester,
                enterprise,
                wish,
                equipment,
                layout,
                series,
                requesterName);
    }

    public Optional<String> ofSeries() {
        return Optional.ofNullable(series);
    }

    public Optional<String> ofEnterprise() {
        return Optional.ofNullable(enterprise);
    }

    /** How a training stands as the requester of its sessions' bookings. */
    public static String requesterOf(String trainingId) {
        return TRAINING + trainingId;
    }

    /** The training whose session this is, if it is one. */
    public Optional<String> ofTraining() {
        return requester.startsWith(TRAINING) ? Optional.of(requester.substring(TRAINING.length())) : Optional.empty();
    }

    public Optional<Wish> ofEvent() {
        return Optional.ofNullable(wish);
    }
}
