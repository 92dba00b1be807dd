package bg.socialhub.portal.page;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.ServiceUnavailable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of a page that comes from one service; when that gives no answer, the page says so there and shows the rest. */
public record Part<T>(@Nullable T value, boolean missing) {

    /** Asks; a refusal (4xx) is not a missing part and goes on to the caller, save for too many requests. */
    public static <T> Part<T> of(Supplier<T> question) {
        try {
            return new Part<>(question.get(), false);
        } catch (ServiceUnavailable _) {
            return new Part<>(null, true);
        } catch (Refused refused) {
            if (refused.status() == 429) {
                return new Part<>(null, true);
            }
            throw refused;
        }
    }

    public boolean present() {
        return !missing;
    }
}
