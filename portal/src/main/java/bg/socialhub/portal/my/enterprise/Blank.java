package bg.socialhub.portal.my.enterprise;

import org.jspecify.annotations.Nullable;

/** A field that was left empty comes as an empty text. */
final class Blank {

    private Blank() {}

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
