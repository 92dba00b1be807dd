package bg.socialhub.portal.events;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The code by which somebody without an account manages a registration. The link that they keep bears it once; then it is in a
 * cookie of that one registration, so that no address, history or referrer of the pages tells it.
 */
final class PersonalLink {

    private static final String COOKIE = "__Secure-registration";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private PersonalLink() {}

    static String page(String registration) {
        return "/registrations/" + registration;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static ResponseCookie cookie(String registration, String code) {
        return ResponseCookie.from(COOKIE, code)
                .path(page(registration))
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }

    static @Nullable String code(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .orElse(null);
    }

    /** The whole link, to keep. */
    static String address(String registration, String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(page(registration))
                .queryParam("code", code)
                .toUriString();
    }
}
