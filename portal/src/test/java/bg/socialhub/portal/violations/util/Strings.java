package bg.socialhub.portal.violations.util;

final class Strings {

    private Strings() {}
}
