package bg.socialhub.portal.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The API's answer is a problem (RFC 9457): its name, what it says to the caller in their language, and the fields concerned. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String problem;
    private final String detail;
    private final transient List<Field> fields;
    private final transient @Nullable JsonNode body;

    /** A field that the API does not take as it is, and a sentence that says why. */
    public record Field(String name, String message) {}

    Refused(int status, String problem, String detail, List<Field> fields, @Nullable JsonNode body) {
        super(status + " " + problem);
        this.status = status;
        this.problem = problem;
        this.detail = detail;
        this.fields = fields;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** The last part of the problem's type, for example {@code booking-conflict}. */
    public String problem() {
        return problem;
    }

    public boolean is(String name) {
        return problem.equals(name);
    }

    public String detail() {
        return detail;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The whole problem, for what only one kind of it carries, for example {@code suggestions}. */
    public @Nullable JsonNode body() {
        return body;
    }
}
