package bg.socialhub.events.registration;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.Events;
import bg.socialhub.events.event.Quota;
import bg.socialhub.events.registration.RegistrationCommand.Queue;
import bg.socialhub.events.registration.RegistrationCommand.Seat;
import bg.socialhub.events.registration.RegistrationCommand.TurnAway;
import bg.socialhub.events.registration.RegistrationException.AlreadyRegistered;
import bg.socialhub.events.registration.RegistrationException.SoldOut;
import bg.socialhub.events.registration.SeatLedger.Claim;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes registrations follow the seat ledger; every step may be repeated by anybody, so a crash between two is made good. */
@Component
class Seating {

    private static final String ACTOR = "events-service";

    private final SeatLedger ledger;
    private final Registrations registrations;
    private final PeopleRegister people;
    private final Events events;
    private final Clock clock;

    Seating(SeatLedger ledger, Registrations registrations, PeopleRegister people, Events events, Clock clock) {
        this.ledger = ledger;
        this.registrations = registrations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses at once, before anything is written, what has no chance. */
    void requireChance(Event event, Quota quota, Application application) {
        if (isSomebodyElse(application)) {
            throw new AlreadyRegistered();
        }
        SeatsId id = application.seats();
        ledger.open(id, quota.size(), event.version());
        boolean full = ledger.find(id)
                .filter(seats -> seats.free() == 0
                        && !seats.holders().contains(application.id())
                        && !seats.waiting().contains(application.id()))
                .isPresent();
        if (full && !event.plan().waitingList()) {
            throw new SoldOut(id);
        }
    }

    /** Whether this person has another live registration for the event. */
    boolean isSomebodyElse(Application application) {
        return people.registration(
                        application.seats().event(), application.attendee().email())
                .filter(other -> !other.equals(application.id()))
                .flatMap(registrations::find)
                .filter(Registration::isLive)
                .isPresent();
    }

    /** Asks the ledger for a seat and brings the registration to what it answers. */
    Registration settle(Registration registration) {
        Application application = registration.application();
        if (!enter(application)) {
            return follow(registration, new TurnAway(clock.instant()));
        }
        boolean waitingList = events.get(application.seats().event()).plan().waitingList();
        Claim claim = ledger.claim(application.seats(), registration.id(), waitingList);
        Instant now = clock.instant();
        Registration settled = follow(
                registration,
                switch (claim) {
                    case SEATED -> new Seat(now);
                    case WAITING -> new Queue(now);
                    case SOLD_OUT -> new TurnAway(now);
                });
        if (!settled.isLive()) {
            release(settled); // because another settled it first and this one's claim came too late
        }
        return settled;
    }

    /** Gives back what a registration holds that wants nothing any more; whoever gets the seat is confirmed. */
    void release(Registration gone) {
        SeatsId seats = gone.application().seats();
        ledger.release(seats, gone.id())
                .flatMap(registrations::find)
                .ifPresent(next -> bring(next, new Seat(clock.instant())));
    }

    /** Makes every registration of a quota what the ledger says it is, and frees what nobody wants any more. */
    void follow(Seats seats) {
        Instant now = clock.instant();
        registrations
                .otherThan(RegistrationStatus.CONFIRMED, seats.holders())
                .forEach(holder -> bring(holder, new Seat(now)));
        registrations
                .otherThan(RegistrationStatus.WAITING, seats.waiting())
                .forEach(waiting -> bring(waiting, new Queue(now)));
    }

    private void bring(Registration registration, RegistrationCommand command) {
        if (registration instanceof Registration.Confirmed) {
            return; // because it was handed a seat after the ledger was read
        }
        Registration followed = registration.isLive() ? follow(registration, command) : registration;
        if (!followed.isLive()) {
            release(followed);
        }
    }

    private Registration follow(Registration before, RegistrationCommand command) {
        Registration after = before.after(command);
        if (after.equals(before)) {
            return before;
        }
        try {
            return registrations.save(before, after, ACTOR, command.at());
        } catch (VersionConflict _) {
            Registration now = registrations.get(before.id()); // because another instance or the person was faster
            return now.isLive() && command instanceof Seat ? follow(now, command) : now;
        }
    }

    /** Decided anew when somebody was faster: it may have been another thread with this same registration. */
    private boolean enter(Application application) {
        EventId event = application.seats().event();
        String email = application.attendee().email();
        while (true) {
            Optional<RegistrationId> before = people.registration(event, email);
            if (before.filter(application.id()::equals).isPresent()) {
                return true;
            }
            if (isSomebodyElse(application)) {
                return false;
            }
            if (people.enter(event, email, before, application.id())) {
                return true;
            }
        }
    }
}
