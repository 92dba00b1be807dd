package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/** Which bookings are listed; without a choice those that wait for a decision. */
record BookingFilter(
        @Nullable String status,
        @Nullable String room,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {

    static final String ALL = "ALL";

    BookingFilter {
        status = status == null || status.isBlank() ? Status.REQUESTED.name() : status;
        room = room == null || room.isBlank() ? null : room;
    }

    /** None when all states are wanted, or one that does not exist. */
    List<Status> wantedStatus() {
        return Stream.of(Status.values())
                .filter(one -> one.name().equals(status))
                .toList();
    }

    @Nullable
    OffsetDateTime begin() {
        return from == null ? null : from.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }

    /** The last day belongs to it. */
    @Nullable
    OffsetDateTime end() {
        return to == null ? null : to.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }

    /** The list's address without a page. */
    public String address() {
        var address = UriComponentsBuilder.fromPath("/desk/bookings").queryParam("status", status);
        if (room != null) {
            address.queryParam("room", room);
        }
        if (from != null) {
            address.queryParam("from", from);
        }
        if (to != null) {
            address.queryParam("to", to);
        }
        return address.encode().build().toUriString();
    }
}
