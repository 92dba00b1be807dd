package bg.socialhub.hub.booking.series;

/** What becomes of a series when some of its occurrences cannot be had. */
enum OnConflict {
    /** No occurrence is booked. */
    FAIL,
    /** The others are booked. */
    SKIP,
    /** The others are booked, and each that is taken comes with what is free instead. */
    SUGGEST
}
