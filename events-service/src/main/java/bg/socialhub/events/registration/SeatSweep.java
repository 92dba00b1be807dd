package bg.socialhub.events.registration;

import bg.socialhub.events.event.Events;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes what a crash cut off: claims without their registration, hand-overs nobody told, registrations without a claim. */
@Component
class SeatSweep {

    private final Events events;
    private final Registrations registrations;
    private final SeatPlan plan;
    private final Seating seating;
    private final SeatSettings settings;
    private final Clock clock;

    SeatSweep(
            Events events,
            Registrations registrations,
            SeatPlan plan,
            Seating seating,
            SeatSettings settings,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.plan = plan;
        this.seating = seating;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${events.seats.sweep:5s}", initialDelayString = "${events.seats.sweep:5s}")
    void sweep() {
        registrations.pendingSince(clock.instant().minus(settings.patience())).forEach(seating::settle);
        events.open().forEach(plan::afterRevision);
    }
}
