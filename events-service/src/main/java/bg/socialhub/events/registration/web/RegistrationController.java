package bg.socialhub.events.registration.web;

import bg.socialhub.events.event.EventId;
import bg.socialhub.events.registration.Attendee;
import bg.socialhub.events.registration.Registration;
import bg.socialhub.events.registration.RegistrationDesk;
import bg.socialhub.events.registration.RegistrationDesk.Registered;
import bg.socialhub.events.registration.RegistrationException.RegistrationNotFound;
import bg.socialhub.events.registration.RegistrationId;
import bg.socialhub.events.registration.RegistrationStatus;
import bg.socialhub.events.registration.Secret;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class RegistrationController {

    private final RegistrationDesk desk;

    RegistrationController(RegistrationDesk desk) {
        this.desk = desk;
    }

    record RegistrationBody(
            @NotNull @Valid AttendeeBody attendee,
            @Nullable @Pattern(regexp = "[a-z0-9-]{1,40}") String quota) {}

    record AttendeeBody(
            @NotNull @PlainText(max = 200) String name,
            @NotNull @Email @PlainText(max = 254) String email) {}

    record CancellationBody(@Nullable @Size(max = 100) String managementCode) {}

    /** The codes are told to the registrant alone; the one that cancels only in the answer to the registration itself. */
    record RegistrationView(
            UUID id,
            UUID eventId,
            String quota,
            RegistrationStatus status,
            @Nullable String ticketCode,
            @Nullable String managementCode) {

        static RegistrationView from(Registration registration, @Nullable String managementCode) {
            return new RegistrationView(
                    registration.id().value(),
                    registration.application().seats().event().value(),
                    registration.application().seats().quota(),
                    registration.status(),
                    registration.isLive() ? registration.application().ticketCode() : null,
                    managementCode);
        }
    }

    @PostMapping("/events/{id}/registrations")
    ResponseEntity<RegistrationView> register(
            @PathVariable UUID id, @Valid @RequestBody RegistrationBody body, Optional<CurrentUser> user) {
        Attendee attendee = new Attendee(body.attendee().name(), body.attendee().email());
        Registered registered = desk.register(new EventId(id), attendee, body.quota(), user);
        Registration registration = registered.registration();
        URI location = URI.create("/api/v1/registrations/" + registration.id());
        RegistrationView view = RegistrationView.from(registration, registered.managementCode());
        return registration.status() == RegistrationStatus.CONFIRMED
                ? Responses.created(location, registration.version(), view)
                : Responses.accepted(location, registration.version(), view);
    }

    @GetMapping("/registrations/{id}")
    ResponseEntity<RegistrationView> registration(@PathVariable UUID id, CurrentUser user) {
        Registration registration = desk.get(new RegistrationId(id), user);
        return Responses.ok(registration.version(), RegistrationView.from(registration, null));
    }

    @PostMapping("/registrations/{id}/cancellation")
    ResponseEntity<RegistrationView> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable CancellationBody body,
            Optional<CurrentUser> user) {
        Registration cancelled = desk.cancel(new RegistrationId(id), code(id, body), user);
        return Responses.ok(cancelled.version(), RegistrationView.from(cancelled, null));
    }

    private static Optional<Secret> code(UUID id, @Nullable CancellationBody body) {
        String code = body == null ? null : body.managementCode();
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(
                Secret.parse(code.strip()).orElseThrow(() -> new RegistrationNotFound(new RegistrationId(id))));
    }
}
