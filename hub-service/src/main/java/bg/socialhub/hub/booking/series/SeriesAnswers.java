package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.Requesters;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.identity.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says about series what their reader may know: who asks, which each of its bookings has, and what became of these. */
@Component
class SeriesAnswers {

    private final Bookings bookings;
    private final Requesters requesters;

    SeriesAnswers(Bookings bookings, Requesters requesters) {
        this.bookings = bookings;
        this.requesters = requesters;
    }

    /** The answer to whoever has just changed a series and stands in its history. */
    SeriesResponse to(CurrentUser user, BookingSeries series) {
        return to(user, series, booked(List.of(series)));
    }

    /** The answers to whoever reads these series; notes whose names are about to be read. */
    Function<BookingSeries, SeriesResponse> read(CurrentUser user, String resource, List<BookingSeries> all) {
        Map<BookingId, Booking> booked = booked(all);
        requesters.note(user, resource, booked.values());
        return series -> to(user, series, booked);
    }

    private SeriesResponse to(CurrentUser user, BookingSeries series, Map<BookingId, Booking> booked) {
        String name = series.occurrences().stream()
                .flatMap(one -> one.booking().stream())
                .flatMap(id -> Stream.ofNullable(booked.get(id)))
                .findFirst()
                .map(first -> requesters.name(user, first.reservation()))
                .orElse(null);
        return SeriesResponse.from(
                series, booked, name, requesters.enterprise(series.plan().enterprise()));
    }

    private Map<BookingId, Booking> booked(List<BookingSeries> series) {
        List<BookingId> ids = series.stream()
                .flatMap(one -> one.occurrences().stream())
                .flatMap(one -> one.booking().stream())
                .toList();
        return bookings.all(ids).stream().collect(Collectors.toMap(Booking::id, Function.identity()));
    }
}
