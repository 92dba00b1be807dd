package bg.socialhub.events.registration;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.Quota;
import bg.socialhub.events.registration.RegistrationCommand.Cancel;
import bg.socialhub.events.registration.RegistrationException.AlreadyRegistered;
import bg.socialhub.events.registration.RegistrationException.RegistrationTransitionRefused;
import bg.socialhub.events.registration.RegistrationException.SoldOut;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registers people for events, with or without an account. */
@Service
public class RegistrationDesk {

    private static final String ANONYMOUS = "anonymous";

    private final EventDesk events;
    private final Registrations registrations;
    private final Seating seating;
    private final NewId ids;
    private final Clock clock;

    RegistrationDesk(EventDesk events, Registrations registrations, Seating seating, NewId ids, Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.seating = seating;
        this.ids = ids;
        this.clock = clock;
    }

    /** A registration and the code that cancels it, which is told this once. */
    public record Registered(Registration registration, String managementCode) {}

    public Registered register(EventId eventId, Attendee attendee, @Nullable String quota, Optional<CurrentUser> user) {
        Event event = events.visible(eventId, user);
        Instant now = clock.instant();
        Doors.requireRegistrationOpen(event, now);
        Quota wanted = event.plan().quota(quota).orElseThrow(() -> new InvalidField("quota", "unknown-quota"));
        RegistrationId id = new RegistrationId(ids.next());
        SeatsId seats = new SeatsId(eventId, wanted.code());
        Secret management = Secret.create(id);
        String owner = user.map(CurrentUser::id).orElse(null);
        Application application =
                new Application(id, seats, attendee, owner, Secret.create(id).random(), management.hash(), now);
        seating.requireChance(event, wanted, application);
        Registration added =
                mine(registrations.add(new Registration.Pending(application, 0), actor(user)), application, management);
        return new Registered(answer(seating.settle(added)), management.code());
    }

    /** A repeat after a crash meets its registration already written, and gets a new code for it. */
    private Registration mine(Registration stored, Application application, Secret management) {
        boolean repeated = !stored.application().isManagedBy(management);
        boolean same = stored.application().attendee().equals(application.attendee());
        if (!repeated || !same || !stored.isLive()) {
            return stored;
        }
        Registration recoded = stored.with(stored.application().managedBy(management));
        return registrations.save(stored, recoded, ANONYMOUS, clock.instant());
    }

    private Registration answer(Registration settled) {
        return switch (settled) {
            case Registration.Confirmed _, Registration.Waiting _ -> settled;
            case Registration.TurnedAway away -> {
                if (seating.isSomebodyElse(away.application())) {
                    throw new AlreadyRegistered();
                }
                throw new SoldOut(away.application().seats());
            }
            case Registration.Pending _, Registration.Cancelled _ ->
                throw new RegistrationTransitionRefused(settled.status(), new Cancel(clock.instant()));
        };
    }

    static String actor(Optional<CurrentUser> user) {
        return user.map(CurrentUser::id).orElse(ANONYMOUS);
    }
}
