package bg.socialhub.portal.my;

import org.jspecify.annotations.Nullable;

/** What somebody has to say along with a step. */
public record WordsForm(@Nullable String text, @Nullable String key) {}
