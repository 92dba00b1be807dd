package bg.socialhub.portal.my.enterprise;

import org.jspecify.annotations.Nullable;

/** People type {@code medena.bg}; an address of the web begins with its scheme. */
final class WebAddress {

    private WebAddress() {}

    static @Nullable String of(@Nullable String typed) {
        String address = Blank.toNull(typed);
        return address == null || address.contains(":") ? address : "https://" + address;
    }
}
