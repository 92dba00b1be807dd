package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to book, or waits for. */
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

    /** So many of one kind of equipment. */
    record Thing(
            @NotBlank String id, @NotNull @Min(1) @Max(500) Integer quantity) {

        Lent toLent() {
            return new Lent(new EquipmentId(id), quantity);
        }
    }
}
