package bg.socialhub.portal.page;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How long something takes, in words, for example {@code 1 час и 30 минути}; templates know it as {@code @lengths}. */
@Component("lengths")
public class Lengths {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final MessageSource messages;

    Lengths(MessageSource messages) {
        this.messages = messages;
    }

    /** Whole days as days, everything else in hours and minutes. */
    public String minutes(long minutes) {
        if (minutes >= DAY && minutes % DAY == 0) {
            return say("days", minutes / DAY);
        }
        if (minutes < HOUR) {
            return say("minutes", minutes);
        }
        String hours = say("hours", minutes / HOUR);
        return minutes % HOUR == 0 ? hours : say("both", hours, say("minutes", minutes % HOUR));
    }

    public String days(long days) {
        return say("days", days);
    }

    private String say(String unit, Object... values) {
        return messages.getMessage("rooms.length." + unit, values, LocaleContextHolder.getLocale());
    }
}
