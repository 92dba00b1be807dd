package bg.socialhub.events.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a centre plans: everything about an event that its staff may still change. */
public record EventPlan(
        String centre,
        EventKind kind,
        Text title,
        Text description,
        Instant start,
        Instant end,
        @Nullable String roomId,
        List<Quota> quotas,
        boolean waitingList,
        Instant registrationClosesAt,
        List<String> stands) {

    public EventPlan {
        quotas = List.copyOf(quotas);
        stands = List.copyOf(stands);
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an event ends after it starts");
        }
        if (registrationClosesAt.isAfter(end)) {
            throw new IllegalArgumentException("registration closes before the event ends");
        }
    }

    /** The quota with this code; without a code the first one. */
    public Optional<Quota> quota(@Nullable String code) {
        return quotas.stream()
                .filter(quota -> code == null || quota.code().equals(code))
                .findFirst();
    }
}
