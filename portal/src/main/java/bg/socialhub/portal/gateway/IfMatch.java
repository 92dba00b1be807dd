package bg.socialhub.portal.gateway;

import org.jspecify.annotations.Nullable;

/** The header of a change that must meet the version that its form was made with. */
public final class IfMatch {

    private IfMatch() {}

    /** Of a version as a form sends it; what is no number meets no version. */
    public static String typed(@Nullable String version) {
        return of(version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0);
    }

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
