package bg.socialhub.portal.advice;

import bg.socialhub.portal.gateway.IfMatch;
import org.jspecify.annotations.Nullable;

/** A step that needs no more than a button, on the version that was seen. */
public record StepForm(@Nullable Long version, @Nullable String key) {

    public static StepForm empty() {
        return new StepForm(null, null);
    }

    public String match() {
        return IfMatch.of(version == null ? 0 : version);
    }
}
