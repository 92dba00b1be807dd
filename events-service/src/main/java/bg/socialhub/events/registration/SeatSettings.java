package bg.socialhub.events.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How old an unfinished registration is when the sweep finishes it, and how often the sweep looks. */
@ConfigurationProperties("events.seats")
record SeatSettings(
        @DefaultValue("10s") Duration patience,
        @DefaultValue("5s") Duration sweep) {}
