package bg.socialhub.hub.soak;

import java.util.Map;

/**
 * What somebody was told that they have.
 *
 * @param path of the booking, series, blocking, training or lent thing, without its last command
 * @param spans by the name that the path's commands know them by: a day, a number, or nothing
 */
record Held(Kind kind, String path, String etag, Map<String, Span> spans) {

    enum Kind {
        REQUEST,
        BOOKING,
        SERIES,
        BLOCKING,
        TRAINING,
        LENDING
    }

    Held {
        spans = Map.copyOf(spans);
    }
}
