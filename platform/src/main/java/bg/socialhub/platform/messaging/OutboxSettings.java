package bg.socialhub.platform.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param workers threads that send; one aggregate is always the same worker's
 * @param queue signals that may wait for each worker; what does not fit is found by the sweep
 * @param sweep how often leftovers are looked for
 * @param age how old an event must be before the sweep takes it for a leftover
 * @param ack how long to wait for the broker's acknowledgement
 */
@ConfigurationProperties("platform.outbox")
record OutboxSettings(
        @DefaultValue("4") int workers,
        @DefaultValue("2000") int queue,
        @DefaultValue("3s") Duration sweep,
        @DefaultValue("2s") Duration age,
        @DefaultValue("15s") Duration ack) {}
