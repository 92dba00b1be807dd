package bg.socialhub.hub.support.web;

import bg.socialhub.hub.support.domain.ServiceClock;
import bg.socialhub.hub.support.domain.Watch;
import bg.socialhub.hub.support.domain.Watch.Escalation;
import bg.socialhub.hub.support.domain.Watch.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands by its service level, for the centre's staff.
 *
 * @param resolutionDue absent while the clock stands still
 * @param due what is due next; absent when nothing is
 * @param leftMinutes business time until then, below zero once it is past; absent when nothing is due
 * @param elapsedMinutes business time in the centre's hands
 * @param waitedMinutes business time in which the centre waited for the enterprise; it is not counted against the centre
 */
record ServiceResponse(
        int levelVersion,
        OffsetDateTime responseDue,
        @Nullable OffsetDateTime answeredAt,
        @Nullable OffsetDateTime resolutionDue,
        @Nullable OffsetDateTime due,
        @Nullable Long leftMinutes,
        long elapsedMinutes,
        long waitedMinutes,
        List<Told> escalations) {

    /** That a stage was reached was told. */
    record Told(int levelVersion, Stage stage, OffsetDateTime at) {

        static Told from(Escalation escalation) {
            return new Told(escalation.level(), escalation.stage(), SupportResponse.local(escalation.at()));
        }
    }

    static ServiceResponse of(ServiceClock clock, Watch watch, Instant now) {
        return new ServiceResponse(
                clock.level().version(),
                SupportResponse.local(clock.responseDue()),
                clock.answeredAt().map(SupportResponse::local).orElse(null),
                clock.resolutionDue().map(SupportResponse::local).orElse(null),
                clock.due().map(SupportResponse::local).orElse(null),
                clock.left(now).map(Duration::toMinutes).orElse(null),
                clock.elapsed(now).toMinutes(),
                clock.waited(now).toMinutes(),
                watch.escalations().stream().map(Told::from).toList());
    }
}
