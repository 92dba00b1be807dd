package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.NewId;
import java.time.LocalDate;

/** Identifies a booking; an event and a training's session have one each, so that repeats meet the same document. */
public record BookingId(String value) {

    public static BookingId ofEvent(String eventId) {
        return new BookingId(NewId.derive("booking/event/" + eventId).toString());
    }

    /** An occurrence of a series has one booking, however often its making is repeated. */
    public static BookingId ofOccurrence(String seriesId, LocalDate day) {
        return new BookingId(
                NewId.derive("booking/series/" + seriesId + "/" + day).toString());
    }

    /** Whoever waits for a time has one booking for it at a time: a later round begins when the one before is over. */
    static BookingId ofWaiting(String who, RoomId room, Slot slot, int round) {
        return new BookingId(NewId.derive(
                        "booking/waiting/" + who + "/" + room + "/" + slot.start() + "/" + slot.end() + "/" + round)
                .toString());
    }

    /** A training's session has one booking, wherever it is moved. */
    public static BookingId ofSession(String trainingId, int session) {
        return new BookingId(
                NewId.derive("booking/training/" + trainingId + "/" + session).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
