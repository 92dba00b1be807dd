package bg.socialhub.platform.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A refusal as RFC 9457 describes it. Its title and detail are the messages {@code problem.<name>.title} and
 * {@code problem.<name>.detail} in the caller's language.
 */
public final class Problem extends ErrorResponseException {

    /** Every problem type is this followed by the problem's name. */
    public static final String TYPES = "https://socialhub.bg/problems/";

    private static final long serialVersionUID = 1L;

    private final String name;

    private Problem(HttpStatus status, String name, Object... arguments) {
        super(status, ProblemDetail.forStatus(status), null, "problem." + name + ".detail", arguments);
        this.name = name;
        setType(URI.create(TYPES + name));
    }

    public static Problem of(HttpStatus status, String name, Object... arguments) {
        return new Problem(status, name, arguments);
    }

    /** Adds a member to the problem's body. */
    public Problem with(String member, Object value) {
        getBody().setProperty(member, value);
        return this;
    }

    /** Tells the caller when a new attempt makes sense. */
    public Problem retryAfter(Duration pause) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        return this;
    }

    public String name() {
        return name;
    }

    @Override
    public String getTitleMessageCode() {
        return "problem." + name + ".title";
    }
}
