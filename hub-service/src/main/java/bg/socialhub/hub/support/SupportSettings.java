package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.ServiceLevel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the support desk works.
 *
 * @param opens when a business day begins
 * @param closes and when it ends
 * @param days the usual business days
 * @param reminders after how many business days of waiting the enterprise is reminded
 * @param lapse after how many a request closes by itself
 * @param ratingKey at least 32 bytes in Base64 from which the secrets of rating links are made
 * @param ratingLink how long such a link is good
 * @param files how many files a request may have
 * @param levels how fast the centres promise to help
 */
@ConfigurationProperties("hub.support")
record SupportSettings(
        @DefaultValue("09:00") LocalTime opens,
        @DefaultValue("17:30") LocalTime closes,

        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        Set<DayOfWeek> days,

        @DefaultValue({"3", "7"}) List<Integer> reminders,
        @DefaultValue("14") int lapse,
        String ratingKey,
        @DefaultValue("30d") Duration ratingLink,
        @DefaultValue("20") int files,
        @DefaultValue Levels levels) {

    SupportSettings {
        if (Base64.getDecoder().decode(ratingKey).length < 32) {
            throw new IllegalArgumentException("rating-key must be at least 32 bytes in Base64");
        }
    }

    /**
     * The promises, in business time.
     *
     * @param version to be raised with every change, so that a request that is late by the new promises is told of anew
     * @param usual for every category without a promise of its own
     */
    record Levels(
            @DefaultValue("1") int version,
            @DefaultValue Promise usual,
            @DefaultValue Map<Category, Promise> special) {

        Levels {
            Map.copyOf(special).values().forEach(promise -> promise.level(version));
            usual.level(version);
        }

        ServiceLevel of(Category category) {
            return special.getOrDefault(category, usual).level(version);
        }
    }

    /** Until the first answer, and until the solution. */
    record Promise(
            @DefaultValue("8h") Duration response,
            @DefaultValue("40h") Duration resolution) {

        ServiceLevel level(int version) {
            return new ServiceLevel(version, response, resolution);
        }
    }
}
