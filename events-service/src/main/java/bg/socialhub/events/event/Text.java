package bg.socialhub.events.event;

import org.jspecify.annotations.Nullable;

/** A text in Bulgarian and perhaps in English. */
public record Text(String bg, @Nullable String en) {}
