package bg.socialhub.hub.booking;

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
