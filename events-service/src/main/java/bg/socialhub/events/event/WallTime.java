package bg.socialhub.events.event;

import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Moments as a clock on a wall in Sofia shows them. */
public final class WallTime {

    private WallTime() {}

    public static OffsetDateTime of(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }
}
