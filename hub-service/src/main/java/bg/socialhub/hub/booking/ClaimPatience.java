package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets nothing be written on a claim that the sweeper might soon take for a leftover. */
@Component
class ClaimPatience {

    private final BookingSettings settings;
    private final Clock clock;

    ClaimPatience(BookingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws ClaimTooOld when too much time went by since the owner's claim */
    void require(Instant claimed, String owner) {
        if (Duration.between(claimed, clock.instant()).compareTo(settings.claimPatience()) > 0) {
            throw new ClaimTooOld(owner);
        }
    }
}
