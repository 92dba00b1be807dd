package bg.socialhub.portal.enterprise;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A website that a page may link to, and how its link reads. */
record Website(String address, String host) {

    /** Nothing when it is not an address of the web, because links are written by users. */
    static @Nullable Website of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? new Website(uri.toString(), uri.getHost()) : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
