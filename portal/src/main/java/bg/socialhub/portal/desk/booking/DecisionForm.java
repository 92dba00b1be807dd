package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingsApi.Reason;
import bg.socialhub.portal.gateway.IfMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the version that was seen.
 *
 * @param reason where one is owed
 * @param seen the ids of the other requests that were shown
 */
record DecisionForm(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable List<String> seen) {

    static DecisionForm empty() {
        return new DecisionForm(null, null, null);
    }

    String match() {
        return IfMatch.of(version == null ? 0 : version);
    }

    Reason toReason() {
        return new Reason(hasReason() ? reason : null);
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
