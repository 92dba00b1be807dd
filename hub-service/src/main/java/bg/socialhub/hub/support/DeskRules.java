package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.BusinessCalendar;
import bg.socialhub.hub.support.domain.Patience;
import bg.socialhub.hub.support.domain.ServiceLevels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the domain its levels and calendars from the settings. */
@Configuration(proxyBeanMethods = false)
class DeskRules {

    @Bean
    ServiceLevels serviceLevels(SupportSettings settings, WorkingDays working) {
        return new ServiceLevels(
                settings.levels()::of,
                centre -> new BusinessCalendar(settings.opens(), settings.closes(), day -> working.works(centre, day)));
    }

    @Bean
    Patience patience(SupportSettings settings) {
        return new Patience(settings.reminders(), settings.lapse());
    }
}
