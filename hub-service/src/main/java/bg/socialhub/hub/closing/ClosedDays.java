package bg.socialhub.hub.closing;

import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The days on which one centre is closed, as far as they were asked for, each with its reason. */
public record ClosedDays(Map<LocalDate, LocalizedText> reasons) {

    public static final ClosedDays NONE = new ClosedDays(Map.of());

    public ClosedDays {
        reasons = Map.copyOf(reasons);
    }

    public Optional<LocalizedText> reason(LocalDate day) {
        return Optional.ofNullable(reasons.get(day));
    }

    public boolean include(LocalDate day) {
        return reasons.containsKey(day);
    }
}
