package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Confirm;
import bg.socialhub.hub.booking.domain.BookingCommand.Reject;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.OffsetDateTime;
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
    private final Enterprises enterprises;
    private final NewId newId;

    BookingController(BookingService service, Enterprises enterprises, NewId newId) {
        this.service = service;
        this.enterprises = enterprises;
        this.newId = newId;
    }

    record BookingRequest(
            @NotBlank String roomId,
            @NotNull OffsetDateTime start,
            @NotNull OffsetDateTime end,
            @NotNull @PlainText(max = 500) String purpose,
            @NotNull @Min(1) @Max(10_000) Integer attendees,
            @Nullable @PlainText(max = 100) String enterpriseId,
            @Nullable @Size(max = 20) List<@NotNull @Valid Thing> equipment,
            @Nullable Layout layout) {

        Order toOrder() {
            if (!start.isBefore(end)) {
                throw new InvalidField("end", "before-start");
            }
            Slot slot = new Slot(start.toInstant(), end.toInstant());
            return new Order(
                    new RoomId(roomId),
                    slot,
                    PersonalNumbers.refuseIn("purpose", purpose),
                    attendees,
                    enterpriseId,
                    equipment == null
                            ? List.of()
                            : equipment.stream().map(Thing::toLent).toList(),
                    layout);
        }
    }

    record Thing(
            @NotBlank String id, @NotNull @Min(1) @Max(500) Integer quantity) {

        Lent toLent() {
            return new Lent(new EquipmentId(id), quantity);
        }
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
        return Responses.created(location, booking.version(), BookingResponse.from(booking, enterprises));
    }

    @GetMapping("/{id}")
    ResponseEntity<BookingResponse> booking(@PathVariable BookingId id, CurrentUser user, WebRequest request) {
        Booking booking = service.get(id, user);
        return Responses.conditional(request, booking.version(), () -> BookingResponse.from(booking, enterprises));
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<BookingResponse> confirm(@PathVariable BookingId id, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Confirm(user.id()), ifMatch, user);
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

    private ResponseEntity<BookingResponse> decide(
            BookingId id, BookingCommand command, IfMatch ifMatch, CurrentUser user) {
        Booking booking = service.decide(id, command, user, ifMatch::check);
        return Responses.ok(booking.version(), BookingResponse.from(booking, enterprises));
    }
}
