package bg.socialhub.platform.web;

import java.util.OptionalLong;
import org.springframework.http.HttpStatus;

/** The version that the caller believes to be changing, when the request has an {@code If-Match}. */
public record IfMatch(OptionalLong version) {

    /** Refuses with 412 when the aggregate is at another version than the caller saw. */
    public void check(long current) {
        if (version.isPresent() && version.getAsLong() != current) {
            throw Problem.of(HttpStatus.PRECONDITION_FAILED, "precondition-failed")
                    .with("current", "\"" + current + "\"");
        }
    }

    /** Refuses with 428 when the caller named no version, for changes that must not be made blindly. */
    public IfMatch required() {
        if (version.isEmpty()) {
            throw Problem.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required");
        }
        return this;
    }
}
