package bg.socialhub.hub.room;

import bg.socialhub.hub.room.RoomRules.Booker;
import bg.socialhub.platform.web.InvalidField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A room's rules as its manager sets them; what is absent follows the service's usual limits. */
record RulesRequest(
        @Nullable @Min(1) @Max(800) Integer horizonDays,
        @Nullable @Min(5) @Max(20_160) Integer shortestMinutes,
        @Nullable @Min(5) @Max(86_400) Integer longestMinutes,
        @NotNull Booker withoutApproval,
        @Nullable Boolean requestsHold,
        @Nullable @Min(1) @Max(8_760) Integer cancellationHours,
        @Nullable @Min(5) @Max(1_440) Integer noShowMinutes) {

    RoomRules toRules() {
        if (shortestMinutes != null && longestMinutes != null && shortestMinutes > longestMinutes) {
            throw new InvalidField("rules.longestMinutes", "below-shortest");
        }
        return new RoomRules(
                horizonDays == null ? null : Duration.ofDays(horizonDays),
                minutes(shortestMinutes),
                minutes(longestMinutes),
                withoutApproval,
                requestsHold == null || requestsHold,
                cancellationHours == null ? null : Duration.ofHours(cancellationHours),
                minutes(noShowMinutes));
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
