package bg.socialhub.gateway.problem;

import java.util.Locale;

/** Why the door itself refuses a request; the name in kebab case is the problem's type. */
public enum Refusal {
    AMBIGUOUS_PATH(400),
    MALFORMED_REQUEST(400),
    UNAUTHENTICATED(401),
    ORIGIN_NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    CONTENT_TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;
    private final String slug;

    Refusal(int status) {
        this.status = status;
        this.slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    String slug() {
        return slug;
    }
}
