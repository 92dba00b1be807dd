package bg.socialhub.platform.web;

import org.jspecify.annotations.Nullable;

/** A text in Bulgarian and, where somebody translated it, in English. */
public record LocalizedText(String bg, @Nullable String en) {}
