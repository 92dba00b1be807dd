package bg.socialhub.portal.my.request;

import org.jspecify.annotations.Nullable;

/** Words or a rating for the centre, at the version of the conversation that was read. */
record TalkForm(
        @Nullable String text,
        @Nullable Integer score,
        @Nullable String comment,
        @Nullable String version,
        @Nullable String key) {

    String ifMatch() {
        return version == null ? "" : "\"" + version + "\"";
    }
}
