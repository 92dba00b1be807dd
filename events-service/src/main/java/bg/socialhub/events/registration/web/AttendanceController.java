package bg.socialhub.events.registration.web;

import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.WallTime;
import bg.socialhub.events.registration.Registration;
import bg.socialhub.events.registration.RegistrationStatus;
import bg.socialhub.events.registration.Registrations;
import bg.socialhub.events.registration.SeatLedger;
import bg.socialhub.events.registration.Seats;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.ReadAudit;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who comes and who waits, for the staff of the event's centre; every reading of names is noted. */
@RestController
@RequestMapping("/api/v1/events/{id}")
class AttendanceController {

    private final EventDesk events;
    private final Registrations registrations;
    private final SeatLedger ledger;
    private final ReadAudit audit;

    AttendanceController(EventDesk events, Registrations registrations, SeatLedger ledger, ReadAudit audit) {
        this.events = events;
        this.registrations = registrations;
        this.ledger = ledger;
        this.audit = audit;
    }

    record AttendeeView(
            UUID registrationId,
            String name,
            String email,
            String quota,
            RegistrationStatus status,
            OffsetDateTime at,
            @Nullable OffsetDateTime checkedInAt) {

        static AttendeeView from(Registration registration) {
            return new AttendeeView(
                    registration.id().value(),
                    registration.application().attendee().name(),
                    registration.application().attendee().email(),
                    registration.application().seats().quota(),
                    registration.status(),
                    WallTime.of(registration.application().at()),
                    firstEntry(registration));
        }

        private static @Nullable OffsetDateTime firstEntry(Registration registration) {
            return registration instanceof Registration.Confirmed confirmed
                    ? confirmed.entries().values().stream()
                            .min(Comparator.naturalOrder())
                            .map(WallTime::of)
                            .orElse(null)
                    : null;
        }
    }

    record WaitingView(int position, AttendeeView attendee) {}

    @GetMapping("/registrations")
    Listing<AttendeeView> registrations(
            @PathVariable UUID id, @RequestParam @Nullable RegistrationStatus status, Paging paging, CurrentUser user) {
        EventId event = events.ofStaff(new EventId(id), user).id();
        String after = paging.after();
        List<Registration> all = registrations.of(event).stream()
                .filter(one -> status == null ? one.isLive() : one.status() == status)
                .toList();
        Listing<AttendeeView> page = paging.page(
                all.stream()
                        .filter(one ->
                                after == null || place(AttendeeView.from(one)).compareTo(after) > 0)
                        .limit(paging.limit() + 1L)
                        .map(AttendeeView::from)
                        .toList(),
                all.size(),
                AttendanceController::place);
        audit.record(user.id(), "/events/" + id + "/registrations", page.items().size());
        return page;
    }

    @GetMapping("/waiting-list")
    Listing<WaitingView> waitingList(@PathVariable UUID id, CurrentUser user) {
        EventId event = events.ofStaff(new EventId(id), user).id();
        List<WaitingView> waiting = ledger.of(event).stream()
                .flatMap(seats -> queue(seats).stream())
                .toList();
        audit.record(user.id(), "/events/" + id + "/waiting-list", waiting.size());
        return Listing.of(waiting);
    }

    private List<WaitingView> queue(Seats seats) {
        List<WaitingView> queue = new ArrayList<>();
        for (var waiting : seats.waiting()) {
            registrations
                    .find(waiting)
                    .ifPresent(one -> queue.add(new WaitingView(queue.size() + 1, AttendeeView.from(one))));
        }
        return queue;
    }

    /** Sorts like the list itself: by joining, then by id. */
    private static String place(AttendeeView attendee) {
        return "%015d:%s".formatted(attendee.at().toInstant().toEpochMilli(), attendee.registrationId());
    }
}
