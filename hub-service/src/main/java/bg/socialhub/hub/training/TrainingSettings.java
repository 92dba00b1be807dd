package bg.socialhub.hub.training;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How trainings are held.
 *
 * @param guard how old a session's booking must be before the sweeper takes it for cut off from its training
 * @param patience how long after its rooms were held a training may still be written; well below the guard
 * @param longestSession the longest session
 * @param attendanceWindow how long after the last session the staff may still say who was there
 * @param certificatePercent how much of the sessions a person attends for a certificate
 * @param portal the public address of the portal
 * @param seatPatience how old an enrolment must be before the sweeper takes it for cut off from its seat
 */
@ConfigurationProperties("hub.training")
public record TrainingSettings(
        @DefaultValue("5m") Duration guard,
        @DefaultValue("1m") Duration patience,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue("14d") Duration attendanceWindow,
        @DefaultValue("80") int certificatePercent,
        @DefaultValue("http://127.0.0.1:8080") String portal,
        @DefaultValue("15s") Duration seatPatience) {

    public TrainingSettings {
        if (patience.multipliedBy(2).compareTo(guard) > 0) {
            throw new IllegalArgumentException("guard must be at least twice patience");
        }
        portal = portal.replaceAll("/+$", "");
        if (certificatePercent < 1 || certificatePercent > 100) {
            throw new IllegalArgumentException("certificate-percent is from 1 to 100");
        }
    }
}
