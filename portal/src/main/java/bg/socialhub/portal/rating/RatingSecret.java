package bg.socialhub.portal.rating;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The secret by which whoever has the link rates a centre's help. The link bears it once; then it is in a cookie of this page
 * only, so that no address, history or referrer tells it.
 */
public final class RatingSecret {

    static final String PAGE = "/ratings";

    private static final String COOKIE = "__Secure-rating";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_.-]{1,200}");

    private RatingSecret() {}

    /** The link to hand on, of the one that the API gives: its last part is the secret. */
    public static String address(String href) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PAGE)
                .pathSegment(href.substring(href.lastIndexOf('/') + 1))
                .toUriString();
    }

    static boolean isSecret(String text) {
        return SECRET.matcher(text).matches();
    }

    static ResponseCookie cookie(String secret) {
        return ResponseCookie.from(COOKIE, secret)
                .path(PAGE)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }

    static @Nullable String of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(RatingSecret::isSecret)
                .orElse(null);
    }
}
