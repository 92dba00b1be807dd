package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingCommand.Arrive;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Reject;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Booking a room and deciding on a booking. */
@RestController
@RequestMapping("/api/v1/bookings")
class BookingController {

    private final BookingService service;
    private final BookingAnswers answers;
    private final NewId newId;

    BookingController(BookingService service, BookingAnswers answers, NewId newId) {
        this.service = service;
        this.answers = answers;
        this.newId = newId;
    }

    record Reason(@NotNull @PlainText(max = 500) String reason) {

        String text() {
            return PersonalNumbers.refuseIn("reason", reason);
        }
    }

    @PostMapping
    ResponseEntity<BookingResponse> book(@Valid @RequestBody BookingRequest body, CurrentUser user) {
        BookingId id = new BookingId(newId.next().toString());
        Booking booking = service.book(id, body.toOrder(), user);
        URI location = URI.create("/api/v1/bookings/" + booking.id());
        return Responses.created(location, booking.version(), answers.to(user, booking));
    }

    @GetMapping("/{id}")
    ResponseEntity<BookingResponse> booking(@PathVariable BookingId id, CurrentUser user, WebRequest request) {
        Booking booking = service.get(id, user);
        return Responses.conditional(request, booking.version(), () -> {
            answers.note(user, "/bookings/" + id, List.of(booking));
            return answers.to(user, booking);
        });
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<BookingResponse> reject(
            @PathVariable BookingId id, @Valid @RequestBody Reason body, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Reject(body.text()), ifMatch, user);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<BookingResponse> cancel(
            @PathVariable BookingId id,
            @Valid @RequestBody(required = false) @Nullable Reason body,
            IfMatch ifMatch,
            CurrentUser user) {
        return decide(id, new Cancel(body == null ? "" : body.text()), ifMatch, user);
    }

    @PostMapping("/{id}/arrival")
    ResponseEntity<BookingResponse> arrive(@PathVariable BookingId id, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Arrive(), ifMatch, user);
    }

    private ResponseEntity<BookingResponse> decide(
            BookingId id, BookingCommand command, IfMatch ifMatch, CurrentUser user) {
        Booking booking = service.decide(id, command, user, ifMatch::check);
        return Responses.ok(booking.version(), answers.to(user, booking));
    }
}
