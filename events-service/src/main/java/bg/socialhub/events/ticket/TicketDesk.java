package bg.socialhub.events.ticket;

import bg.socialhub.events.event.Conflicts;
import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.registration.Doors;
import bg.socialhub.events.registration.Registration;
import bg.socialhub.events.registration.RegistrationCommand.CheckIn;
import bg.socialhub.events.registration.RegistrationException;
import bg.socialhub.events.registration.RegistrationException.AlreadyCheckedIn;
import bg.socialhub.events.registration.RegistrationException.RegistrationClosed;
import bg.socialhub.events.registration.RegistrationId;
import bg.socialhub.events.registration.Registrations;
import bg.socialhub.events.registration.Secret;
import bg.socialhub.events.ticket.TicketException.NotAdmitted;
import bg.socialhub.events.ticket.TicketException.NotAdmitted.Why;
import bg.socialhub.events.ticket.TicketException.TicketUnknown;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.ReadAudit;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Knows tickets by their code and lets each in once per check-in list, however many scanners read it at once. */
@Service
class TicketDesk {

    private static final int LAST = 10;

    private final EventDesk events;
    private final Registrations registrations;
    private final Scans scans;
    private final ReadAudit audit;
    private final Clock clock;

    TicketDesk(EventDesk events, Registrations registrations, Scans scans, ReadAudit audit, Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.scans = scans;
        this.audit = audit;
        this.clock = clock;
    }

    /** The registration behind a code; whoever holds the code may know. */
    Registration ticket(String code) {
        Secret secret = Secret.parse(code).orElseThrow(TicketUnknown::new);
        return registrations
                .find(secret.registration())
                .filter(registration -> registration.application().isTicket(secret))
                .orElseThrow(TicketUnknown::new);
    }

    Event event(Registration registration) {
        return events.visible(registration.application().seats().event(), Optional.empty());
    }

    /** Lets a ticket in, or says why not; either is counted, and that a name was shown is noted. */
    Registration.Confirmed checkIn(EventId eventId, String code, String list, CurrentUser user) {
        Event event = events.ofStaff(eventId, user);
        try {
            Doors.requireGoingOn(event, clock.instant());
            RegistrationId ticket = ofEvent(eventId, code);
            audit.record(user.id(), "/events/" + eventId + "/check-ins", 1);
            Registration.Confirmed entered = enter(ticket, list, user);
            scans.count(eventId, list, "admitted");
            return entered;
        } catch (TicketException | RegistrationException refusal) {
            scans.count(eventId, list, outcome(refusal));
            throw refusal;
        }
    }

    Map<String, Long> counts(EventId eventId, String list, CurrentUser user) {
        return scans.counts(events.ofStaff(eventId, user).id(), list);
    }

    /** Whom a list let in last, the latest first. */
    List<Registration.Confirmed> lastEntries(EventId eventId, String list, CurrentUser user) {
        EventId event = events.ofStaff(eventId, user).id();
        List<Registration.Confirmed> last = registrations.of(event).stream()
                .filter(Registration.Confirmed.class::isInstance)
                .map(Registration.Confirmed.class::cast)
                .filter(one -> one.entries().containsKey(list))
                .sorted(Comparator.comparing((Registration.Confirmed one) ->
                                Objects.requireNonNull(one.entries().get(list)))
                        .reversed())
                .limit(LAST)
                .toList();
        if (!last.isEmpty()) {
            audit.record(user.id(), "/events/" + event + "/check-ins", last.size());
        }
        return last;
    }

    private RegistrationId ofEvent(EventId event, String code) {
        Registration ticket = ticket(code);
        if (!ticket.application().seats().event().equals(event)) {
            throw new NotAdmitted(Why.WRONG_EVENT, null);
        }
        return ticket.id();
    }

    private Registration.Confirmed enter(RegistrationId id, String list, CurrentUser user) {
        return Conflicts.decideAnew(() -> {
            Registration.Confirmed ticket = admissible(registrations.get(id));
            Instant now = clock.instant();
            Registration entered = ticket.after(new CheckIn(list, now));
            return (Registration.Confirmed) registrations.save(ticket, entered, user.id(), now);
        });
    }

    private static Registration.Confirmed admissible(Registration ticket) {
        return switch (ticket) {
            case Registration.Confirmed confirmed -> confirmed;
            case Registration.Waiting _, Registration.Pending _ ->
                throw new NotAdmitted(Why.TICKET_WAITING, ticket.application());
            case Registration.Cancelled _, Registration.TurnedAway _ ->
                throw new NotAdmitted(Why.TICKET_CANCELLED, ticket.application());
        };
    }

    private static String outcome(RuntimeException refusal) {
        return switch (refusal) {
            case NotAdmitted no -> no.why.problem();
            case AlreadyCheckedIn _ -> "already-checked-in";
            case RegistrationClosed closed -> closed.why.problem();
            default -> "unknown-ticket";
        };
    }
}
