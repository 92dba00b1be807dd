package bg.socialhub.hub.booking;

import bg.socialhub.platform.store.NewId;

/** Identifies a booking; an event has one booking for all its wishes, so that repeats meet the same document. */
public record BookingId(String value) {

    public static BookingId ofEvent(String eventId) {
        return new BookingId(NewId.derive("booking/event/" + eventId).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
