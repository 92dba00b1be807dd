package bg.socialhub.gateway.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** One request from its arrival to its answer. */
public final class Visit {

    private static final String ATTRIBUTE = Visit.class.getName();

    private final long startedAt = System.nanoTime();
    private final Caller caller;
    private final Trace trace;
    private String loggedPath;
    private String service = "door";

    Visit(Caller caller, Trace trace, String path) {
        this.caller = caller;
        this.trace = trace;
        this.loggedPath = path;
    }

    public static Visit of(HttpServletRequest request) {
        return Objects.requireNonNull((Visit) request.getAttribute(ATTRIBUTE));
    }

    /** Nothing when the container refused the request before it came in. */
    public static Optional<Visit> find(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
    }

    void enter(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The request is carried to this service; what follows a secret prefix is kept out of every log. */
    public void goesTo(String name, String path) {
        service = name;
        loggedPath = path;
    }

    public Caller caller() {
        return caller;
    }

    public Trace trace() {
        return trace;
    }

    public String service() {
        return service;
    }

    public String loggedPath() {
        return loggedPath;
    }

    long nanos() {
        return System.nanoTime() - startedAt;
    }
}
