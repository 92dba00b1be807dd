package bg.socialhub.hub.booking;

import bg.socialhub.platform.store.NewId;

/** Identifies a booking; an event and a training's session have one each, so that repeats meet the same document. */
public record BookingId(String value) {

    public static BookingId ofEvent(String eventId) {
        return new BookingId(NewId.derive("booking/event/" + eventId).toString());
    }

    public static BookingId ofSession(String trainingId, int session) {
        return new BookingId(
                NewId.derive("booking/training/" + trainingId + "/" + session).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
