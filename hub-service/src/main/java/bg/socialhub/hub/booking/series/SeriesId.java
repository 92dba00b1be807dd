package bg.socialhub.hub.booking.series;

/** Identifies a series of bookings. */
public record SeriesId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
