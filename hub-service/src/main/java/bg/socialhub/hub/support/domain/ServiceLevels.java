package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.domain.Watch.Escalation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The levels of now, one per category, and each centre's calendar; they hold for every open request, also an older one. */
public final class ServiceLevels {

    private final Function<Category, ServiceLevel> levels;
    private final Function<String, BusinessCalendar> calendars;

    public ServiceLevels(Function<Category, ServiceLevel> levels, Function<String, BusinessCalendar> calendars) {
        this.levels = levels;
        this.calendars = calendars;
    }

    public ServiceClock clockOf(SupportRequest request) {
        return new ServiceClock(request.log(), levels.apply(request.category()), calendarOf(request));
    }

    public BusinessCalendar calendarOf(SupportRequest request) {
        return calendars.apply(request.centre());
    }

    /** The request with what is due next. */
    public SupportRequest watched(SupportRequest request) {
        return request.watched(
                new Watch(clockOf(request).due().orElse(null), request.watch().escalations()));
    }

    /** What the clock says now; stages that were not told yet under this version of the level are told at this moment. */
    public Watch watch(SupportRequest request, Instant now) {
        ServiceClock clock = clockOf(request);
        int level = clock.level().version();
        List<Escalation> told = new ArrayList<>(request.watch().escalations());
        clock.reached(now).stream()
                .filter(stage -> !request.watch().told(level, stage))
                .forEach(stage -> told.add(new Escalation(level, stage, now)));
        return new Watch(clock.due().orElse(null), told);
    }
}
