package bg.socialhub.portal.desk.support;

import org.jspecify.annotations.Nullable;

/** What is told to colleagues only. */
record NoteForm(@Nullable String note, @Nullable String key) {}
