package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.SupportRequestsApi.Service;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How much working time is left for a request, in words; templates know it as {@code @deadlines}. */
@Component("deadlines")
class Deadlines {

    private static final int HOUR = 60;

    private final MessageSource messages;

    Deadlines(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What is due next.
     *
     * @param kind the mark's kind: bad when it is late, warn when little time is left, else nothing
     */
    public record Deadline(String kind, String text) {}

    /** Nothing where no clock runs. */
    public @Nullable Deadline of(SupportRequest request) {
        Service service = request.service();
        Long left = service == null ? null : service.leftMinutes();
        if (service == null || left == null) {
            return null;
        }
        String what = isFirstAnswer(service) ? "answer" : "solution";
        if (left < 0) {
            return new Deadline("bad", say("support.due." + what + ".late", time(-left)));
        }
        return new Deadline(isNear(service, left) ? "warn" : "", say("support.due." + what, time(left)));
    }

    /** Working time as people say it. */
    public String time(long minutes) {
        if (minutes < HOUR) {
            return say("support.time.minutes", minutes);
        }
        return minutes % HOUR == 0
                ? say("support.time.hours", minutes / HOUR)
                : say("support.time.both", minutes / HOUR, minutes % HOUR);
    }

    private static boolean isFirstAnswer(Service service) {
        return service.answeredAt() == null && service.responseDue().equals(service.due());
    }

    /** The hub told that little of the time for a solution is left, or this is the last hour. */
    private static boolean isNear(Service service, long left) {
        return left <= HOUR || service.isEscalated();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
