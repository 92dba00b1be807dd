package bg.socialhub.events.registration.web;

import bg.socialhub.events.event.EventId;
import bg.socialhub.events.registration.Attendee;
import bg.socialhub.events.registration.HeldRegistrations;
import bg.socialhub.events.registration.Registration;
import bg.socialhub.events.registration.RegistrationDesk;
import bg.socialhub.events.registration.RegistrationDesk.Registered;
import bg.socialhub.events.registration.RegistrationException.RegistrationNotFound;
import bg.socialhub.events.registration.RegistrationId;
import bg.socialhub.events.registration.RegistrationStatus;
import bg.socialhub.events.registration.Secret;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class RegistrationController {

    private static final String MANAGEMENT_CODE = "Management-Code";

    private final RegistrationDesk desk;
    private final HeldRegistrations held;

    RegistrationController(RegistrationDesk desk, HeldRegistrations held) {
        this.desk = desk;
        this.held = held;
    }

    record RegistrationBody(
            @NotNull @Valid AttendeeBody attendee,
            @Nullable @Pattern(regexp = "[a-z0-9-]{1,40}") String quota) {}

    record AttendeeBody(
            @NotNull @PlainText(max = 200) String name,
            @NotNull @Email @PlainText(max = 254) String email) {}

    record CancellationBody(@Nullable @Size(max = 100) String managementCode) {}

    @PostMapping("/events/{id}/registrations")
    ResponseEntity<RegistrationView> register(
            @PathVariable UUID id, @Valid @RequestBody RegistrationBody body, Optional<CurrentUser> user) {
        Attendee attendee = new Attendee(body.attendee().name(), body.attendee().email());
        Registered registered = desk.register(new EventId(id), attendee, body.quota(), user);
        Registration registration = registered.registration();
        URI location = URI.create("/api/v1/registrations/" + registration.id());
        RegistrationView view = RegistrationView.from(registration, held, registered.managementCode());
        return registration.status() == RegistrationStatus.CONFIRMED
                ? Responses.created(location, registration.version(), view)
                : Responses.accepted(location, registration.version(), view);
    }

    /** For the owner, for the staff, and with the code that manages it in a header, so that no address tells it. */
    @GetMapping("/registrations/{id}")
    ResponseEntity<RegistrationView> registration(
            @PathVariable UUID id,
            @RequestHeader(name = MANAGEMENT_CODE, required = false) @Nullable String code,
            Optional<CurrentUser> user) {
        return answer(held.get(new RegistrationId(id), secret(id, code), user));
    }

    /** Those made with the caller's account, the newest first. */
    @GetMapping("/registrations")
    Listing<RegistrationView> mine(Paging paging, CurrentUser user) {
        String after = paging.after();
        List<Registration> all = held.of(user);
        return paging.page(
                all.stream()
                        .filter(one -> after == null
                                || place(one.application().at(), one.id().value())
                                                .compareTo(after)
                                        < 0)
                        .limit(paging.limit() + 1L)
                        .map(one -> RegistrationView.from(one, held, null))
                        .toList(),
                all.size(),
                RegistrationController::place);
    }

    @PostMapping("/registrations/{id}/cancellation")
    ResponseEntity<RegistrationView> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable CancellationBody body,
            Optional<CurrentUser> user) {
        Optional<Secret> code = secret(id, body == null ? null : body.managementCode());
        return answer(held.cancel(new RegistrationId(id), code, user));
    }

    private ResponseEntity<RegistrationView> answer(Registration registration) {
        return ResponseEntity.ok()
                .eTag("\"" + registration.version() + "\"")
                .cacheControl(CacheControl.noStore())
                .body(RegistrationView.from(registration, held, null));
    }

    private static Optional<Secret> secret(UUID id, @Nullable String code) {
        return Optional.ofNullable(code)
                .map(text ->
                        Secret.parse(text.strip()).orElseThrow(() -> new RegistrationNotFound(new RegistrationId(id))));
    }

    /** Sorts like the list itself, backwards: by joining, then by id. */
    private static String place(RegistrationView one) {
        return place(one.at().toInstant(), one.id());
    }

    private static String place(Instant at, UUID id) {
        return "%015d:%s".formatted(at.toEpochMilli(), id);
    }
}
