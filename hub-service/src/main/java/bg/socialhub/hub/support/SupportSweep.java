package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.Announcement;
import bg.socialhub.hub.support.domain.Patience;
import bg.socialhub.hub.support.domain.ServiceLevels;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.hub.support.domain.SupportRequests.Act;
import bg.socialhub.hub.support.domain.Watch;
import bg.socialhub.hub.support.domain.Watch.Escalation;
import bg.socialhub.hub.support.events.SupportRequestEvent;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Does what time brings: tells of requests that are late or soon will be, reminds the enterprise for which a centre waits,
 * and closes what nobody answers. Every instance may sweep: what one tells is in the request's own
 * document by the same write, so that the others find it told.
 */
@Service
class SupportSweep {

    private static final Logger log = LoggerFactory.getLogger(SupportSweep.class);
    private static final String ACTOR = "hub-service";

    private final SupportRequests requests;
    private final ServiceLevels levels;
    private final Patience patience;
    private final RatingLinks links;
    private final Clock clock;

    SupportSweep(SupportRequests requests, ServiceLevels levels, Patience patience, RatingLinks links, Clock clock) {
        this.requests = requests;
        this.levels = levels;
        this.patience = patience;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hub.support.sweep:1m}", initialDelayString = "${hub.support.sweep:1m}")
    void sweep() {
        Instant now = clock.instant();
        requests.forEachWatched(request -> {
            try {
                attend(request, now);
            } catch (VersionConflict _) {
                log.debug("Support request {} was just changed; it is looked at in the next round", request.id());
            }
        });
    }

    private void attend(SupportRequest request, Instant now) {
        patience.due(request.log(), levels.calendarOf(request), now)
                .ifPresentOrElse(step -> does(step, request, now), () -> watch(request, now));
    }

    private void does(Step step, SupportRequest request, Instant now) {
        SupportRequest done = levels.watched(request.take(new Doing(step, ACTOR, now, null)));
        SupportRequest next = links.after(step, done, now);
        requests.save(next, new Act(ACTOR, step.label(), now, List.of(new Announcement(next, now).of(step))));
    }

    private void watch(SupportRequest request, Instant now) {
        Watch watch = levels.watch(request, now);
        if (watch.equals(request.watch())) {
            return;
        }
        SupportRequest next = request.noticed(watch);
        requests.save(next, new Act(ACTOR, "watch-support-request", now, told(request, next, now)));
    }

    private static List<SupportRequestEvent> told(SupportRequest before, SupportRequest next, Instant now) {
        List<Escalation> escalations = next.watch().escalations();
        Announcement announcement = new Announcement(next, now);
        return escalations.subList(before.watch().escalations().size(), escalations.size()).stream()
                .map(announcement::escalated)
                .toList();
    }
}
