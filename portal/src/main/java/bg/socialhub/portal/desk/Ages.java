package bg.socialhub.portal.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How long ago something was, in the largest unit that says enough; templates know it as {@code @ages}. */
@Component("ages")
class Ages {

    private static final long DAYS_FROM = 48;

    private final MessageSource messages;
    private final Clock clock;

    Ages(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String since(OffsetDateTime time) {
        Duration age = Duration.between(time.toInstant(), clock.instant());
        if (age.toMinutes() < 1) {
            return say("now", 0);
        }
        if (age.toHours() < 1) {
            return say("minutes", age.toMinutes());
        }
        return age.toHours() < DAYS_FROM ? say("hours", age.toHours()) : say("days", age.toDays());
    }

    /** Whether something has waited for more than two days. */
    public boolean isLong(OffsetDateTime time) {
        return Duration.between(time.toInstant(), clock.instant()).toHours() >= DAYS_FROM;
    }

    private String say(String unit, long count) {
        return messages.getMessage("desk.age." + unit, new Object[] {count}, LocaleContextHolder.getLocale());
    }
}
