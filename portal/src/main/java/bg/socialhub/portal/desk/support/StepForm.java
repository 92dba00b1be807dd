package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.SupportRequestsApi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is said, on the version that was seen; the button says with which step.
 *
 * @param template the answer kept ready that is wanted in the text
 */
record StepForm(
        @Nullable String version,
        @Nullable String text,
        @Nullable String template,
        @Nullable String key) {

    static final StepForm EMPTY = new StepForm(null, null, null, null);

    String match() {
        return IfMatch.typed(version);
    }

    Words words() {
        return new Words(text == null || text.isBlank() ? null : text);
    }

    /** With more said below what was typed already. */
    StepForm saying(String more) {
        String said = text == null || text.isBlank() ? more : text.stripTrailing() + "\n\n" + more;
        return new StepForm(version, said, template, key);
    }
}
