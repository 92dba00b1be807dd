package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.web.BookingRequest.Thing;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What would become of a booking at present, while somebody still thinks about it; nothing is booked. */
@RestController
class PreviewController {

    private final BookingService service;

    PreviewController(BookingService service) {
        this.service = service;
    }

    /** A wish of which as much is known as somebody has typed; without a number of people it is for one. */
    record PreviewRequest(
            @NotBlank String roomId,
            @NotNull OffsetDateTime start,
            @NotNull OffsetDateTime end,
            @Nullable @Min(1) @Max(10_000) Integer attendees,
            @Nullable @Size(max = 20) List<@NotNull @Valid Thing> equipment,
            @Nullable Layout layout) {

        Order toOrder() {
            if (!start.isBefore(end)) {
                throw new InvalidField("end", "before-start");
            }
            return new Order(
                    new RoomId(roomId),
                    new Slot(start.toInstant(), end.toInstant()),
                    "",
                    attendees == null ? 1 : attendees,
                    null,
                    equipment == null
                            ? List.of()
                            : equipment.stream().map(Thing::toLent).toList(),
                    layout);
        }
    }

    /** How the booking would begin; a request would keep its time until then. */
    record Preview(Status status, @Nullable OffsetDateTime heldUntil) {

        static Preview from(Booking booking) {
            return new Preview(
                    Status.of(booking),
                    booking instanceof Booking.Requested requested
                            ? BookingResponse.local(requested.heldUntil())
                            : null);
        }
    }

    @PostMapping("/api/v1/bookings/preview")
    Preview preview(@Valid @RequestBody PreviewRequest body, CurrentUser user) {
        return Preview.from(service.foresee(body.toOrder(), user));
    }
}
