package bg.socialhub.hub.booking;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rooms are booked.
 *
 * @param hold how long a request may hold its time undecided, but never beyond its start
 * @param maxLength the longest booking
 * @param horizon how far ahead one may book
 * @param opens when a room whose hours nobody has told opens
 * @param closes and when it closes
 * @param offer how long time that became free is offered to whoever waited for it, but never beyond its start
 * @param restOffer the same for what is left of a time that has begun; twice as much must be left
 * @param claimGuard how old a claim without a booking must be before the sweeper takes it for a leftover
 * @param claimPatience how long after its claim a booking may still be written; well below the guard
 */
@ConfigurationProperties("hub.booking")
public record BookingSettings(
        @DefaultValue("72h") Duration hold,
        @DefaultValue("14d") Duration maxLength,
        @DefaultValue("400d") Duration horizon,
        @DefaultValue("07:00") LocalTime opens,
        @DefaultValue("22:00") LocalTime closes,
        @DefaultValue("24h") Duration offer,
        @DefaultValue("15m") Duration restOffer,
        @DefaultValue("5m") Duration claimGuard,
        @DefaultValue("1m") Duration claimPatience) {

    public BookingSettings {
        if (claimPatience.multipliedBy(2).compareTo(claimGuard) > 0) {
            throw new IllegalArgumentException("claim-guard must be at least twice claim-patience");
        }
    }
}
