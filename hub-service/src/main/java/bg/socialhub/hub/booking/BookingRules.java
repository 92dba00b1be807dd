package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.room.OpeningHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the domain its limits from the settings. */
@Configuration(proxyBeanMethods = false)
class BookingRules {

    @Bean
    BookingLimits bookingLimits(BookingSettings settings) {
        return new BookingLimits(
                settings.maxLength(), settings.horizon(), OpeningHours.daily(settings.opens(), settings.closes()));
    }
}
