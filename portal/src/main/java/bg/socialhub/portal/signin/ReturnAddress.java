package bg.socialhub.portal.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a visitor wants to be after signing in: a path of this site, whatever the link said. */
final class ReturnAddress {

    static final String HOME = "/";

    private ReturnAddress() {}

    static String of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || hasTrap(wanted)) {
            return HOME;
        }
        try {
            var address = URI.create(wanted);
            return address.isAbsolute() || address.getRawAuthority() != null ? HOME : wanted;
        } catch (IllegalArgumentException _) {
            return HOME;
        }
    }

    /** Browsers read a backslash as a slash and drop control characters. */
    private static boolean hasTrap(String wanted) {
        return wanted.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
    }
}
