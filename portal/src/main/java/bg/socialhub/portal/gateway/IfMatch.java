package bg.socialhub.portal.gateway;

/** The header of a change that must meet the version that its form was made with. */
public final class IfMatch {

    private IfMatch() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
