package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.WaitingList;
import bg.socialhub.hub.booking.WaitingList.Place;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Waiting for a time that others have. Whoever waits has a booking that waits; leaving is its cancellation. */
@RestController
class WaitingController {

    private final WaitingList list;
    private final BookingAnswers answers;

    WaitingController(WaitingList list, BookingAnswers answers) {
        this.list = list;
        this.answers = answers;
    }

    @PostMapping("/api/v1/waiting-list")
    ResponseEntity<BookingResponse> join(@Valid @RequestBody BookingRequest body, CurrentUser user) {
        Booking waiting = list.join(body.toOrder(), user);
        URI location = URI.create("/api/v1/bookings/" + waiting.id());
        return Responses.created(location, waiting.version(), answers.to(user, waiting));
    }

    /** Without a validator, because others come and go without the booking. */
    @GetMapping("/api/v1/bookings/{id}/place")
    Place place(@PathVariable BookingId id, CurrentUser user) {
        return list.place(id, user).orElseThrow(() -> new BookingException.NotFound(id));
    }

    @PostMapping("/api/v1/bookings/{id}/acceptance")
    ResponseEntity<BookingResponse> accept(@PathVariable BookingId id, IfMatch ifMatch, CurrentUser user) {
        Booking accepted = list.accept(id, user, ifMatch::check);
        return Responses.ok(accepted.version(), answers.to(user, accepted));
    }
}
