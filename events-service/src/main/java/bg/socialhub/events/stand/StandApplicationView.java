package bg.socialhub.events.stand;

import bg.socialhub.events.event.WallTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as the enterprise and the staff see it; {@code at} is when it came to its present state. */
record StandApplicationView(
        UUID id,
        UUID eventId,
        String enterpriseId,
        StandStatus status,
        OffsetDateTime at,
        @Nullable String standCode,
        String goods,
        @Nullable String stand,
        @Nullable String reason) {

    static StandApplicationView from(StandApplication application) {
        StandWish wish = application.wish();
        return new StandApplicationView(
                application.id().value(),
                wish.event().value(),
                wish.enterprise(),
                application.status(),
                WallTime.of(application.at()),
                wish.stand(),
                wish.goods(),
                application instanceof StandApplication.Accepted accepted ? accepted.stand() : null,
                application instanceof StandApplication.Refused refused ? refused.reason() : null);
    }

    /** Sorts by the last change, then by id. */
    String place() {
        return "%015d:%s".formatted(at.toInstant().toEpochMilli(), id);
    }
}
