package bg.socialhub.events.event.room;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long the hub may take to answer before it is asked again, and how often that is looked at. */
@ConfigurationProperties("events.room")
record RoomSettings(
        @DefaultValue("15s") Duration patience,
        @DefaultValue("3s") Duration sweep) {}
