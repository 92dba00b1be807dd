package bg.socialhub.events.stand;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventException.StandInUse;
import bg.socialhub.events.event.EventPlan;
import bg.socialhub.events.event.PlanGuard;
import bg.socialhub.events.stand.StandCommand.Accept;
import bg.socialhub.events.stand.StandException.StandTaken;
import bg.socialhub.events.stand.StandLedger.Allocation;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives stands: the ledger decides, the application follows; every step may be repeated, so a crash between two is made good. */
@Component
class StandGiving implements PlanGuard {

    private static final String ACTOR = "events-service";

    private final StandLedger ledger;
    private final StandApplications applications;
    private final Clock clock;

    StandGiving(StandLedger ledger, StandApplications applications, Clock clock) {
        this.ledger = ledger;
        this.applications = applications;
        this.clock = clock;
    }

    StandApplication give(StandApplication application, Accept accept, String actor) {
        StandApplication accepted = application.after(accept);
        Allocation wanted = allocation(application, accept.stand());
        if (!ledger.claim(wanted).equals(wanted)) {
            throw new StandTaken(accept.stand());
        }
        try {
            return applications.save(accepted, actor, accept.at());
        } catch (VersionConflict lost) {
            StandApplication now = applications.get(application.id());
            releaseUnlessHeld(wanted, now);
            if (now instanceof StandApplication.Accepted same && same.stand().equals(accept.stand())) {
                return same; // because the sweep or a repeat of the request was faster
            }
            throw lost;
        }
    }

    /** Ends an application and frees the stand it had. */
    StandApplication end(StandApplication application, StandCommand command, String actor) {
        StandApplication ended = applications.save(application.after(command), actor, command.at());
        if (application instanceof StandApplication.Accepted accepted) {
            ledger.release(application.wish().event(), accepted.stand(), application.id());
        }
        return ended;
    }

    @Override
    public void beforeRevision(Event event, EventPlan next) {
        for (Allocation allocation : ledger.of(event.id())) {
            if (!next.stands().contains(allocation.stand())) {
                throw new StandInUse(allocation.stand());
            }
        }
    }

    @Override
    public void afterRevision(Event event) {
        // because a stand that is new has nobody to follow it
    }

    /** Finishes what a crash cut off: a stand given to an application that does not know it, or does not want it. */
    @Scheduled(fixedDelayString = "${events.stands.sweep:10s}", initialDelayString = "${events.stands.sweep:10s}")
    void sweep() {
        for (Allocation allocation : ledger.all()) {
            applications.find(allocation.application()).ifPresent(application -> follow(allocation, application));
        }
    }

    private void follow(Allocation allocation, StandApplication application) {
        if (application instanceof StandApplication.Submitted) {
            try {
                Accept accept = new Accept(allocation.stand(), clock.instant());
                applications.save(application.after(accept), ACTOR, accept.at());
            } catch (VersionConflict _) {
                return; // because somebody decided meanwhile; the next sweep looks again
            }
        }
        releaseUnlessHeld(allocation, application);
    }

    private void releaseUnlessHeld(Allocation allocation, StandApplication application) {
        if (!application.mayHold(allocation.stand())) {
            ledger.release(allocation.event(), allocation.stand(), allocation.application());
        }
    }

    private static Allocation allocation(StandApplication application, String stand) {
        return new Allocation(
                application.wish().event(),
                stand,
                application.id(),
                application.wish().enterprise());
    }
}
