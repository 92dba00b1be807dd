package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Series of bookings; each occurrence is a booking and is decided on as one. */
@RestController
@RequestMapping("/api/v1/booking-series")
class SeriesController {

    private final SeriesService service;
    private final AllSeries all;
    private final Bookings bookings;
    private final NewId newId;
    private final Clock clock;

    SeriesController(SeriesService service, AllSeries all, Bookings bookings, NewId newId, Clock clock) {
        this.service = service;
        this.all = all;
        this.bookings = bookings;
        this.newId = newId;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<SeriesResponse> book(@Valid @RequestBody SeriesRequest body, CurrentUser user) {
        return created(service.book(nextId(), body.toPlan(), user));
    }

    /** Without a validator of its own, because what became of the occurrences changes without the series. */
    @GetMapping("/{id}")
    ResponseEntity<SeriesResponse> series(@PathVariable SeriesId id, CurrentUser user) {
        return answer(service.get(id, user));
    }

    @GetMapping
    Listing<SeriesResponse> list(
            @RequestParam(name = "centre", required = false) @Nullable String wanted, Paging paging, CurrentUser user) {
        String centre = user.centre();
        boolean staff = centre != null && user.isStaffOf(centre);
        if (staff && wanted != null && !wanted.equals(centre)) {
            throw new NotAllowed("read the series of " + wanted);
        }
        String of = staff ? centre : wanted;
        String requester = staff ? null : user.id();
        Listing<BookingSeries> page = paging.page(
                all.search(of, requester, paging.limit(), paging.after()), all.count(of, requester), AllSeries::place);
        Map<String, Status> statuses = statuses(page.items());
        return page.map(series -> SeriesResponse.from(series, statuses));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<SeriesResponse> revise(
            @PathVariable SeriesId id,
            @Valid @RequestBody SeriesRequest.Changed body,
            IfMatch ifMatch,
            CurrentUser user) {
        return created(service.revise(id, nextId(), body.toRevision(), user, ifMatch::check));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<SeriesResponse> cancel(
            @PathVariable SeriesId id,
            @Valid @RequestBody SeriesRequest.Ended body,
            IfMatch ifMatch,
            CurrentUser user) {
        LocalDate from = body.from() == null ? LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE) : body.from();
        return answer(service.end(id, from, body.text(), user, ifMatch::check));
    }

    private SeriesId nextId() {
        return new SeriesId(newId.next().toString());
    }

    private ResponseEntity<SeriesResponse> created(BookingSeries series) {
        URI location = URI.create("/api/v1/booking-series/" + series.id());
        return Responses.created(location, series.version(), SeriesResponse.from(series, statuses(List.of(series))));
    }

    private ResponseEntity<SeriesResponse> answer(BookingSeries series) {
        return Responses.ok(series.version(), SeriesResponse.from(series, statuses(List.of(series))));
    }

    private Map<String, Status> statuses(List<BookingSeries> series) {
        List<BookingId> ids = series.stream()
                .flatMap(one -> one.occurrences().stream())
                .flatMap(one -> one.booking().stream())
                .toList();
        return bookings.all(ids).stream()
                .collect(Collectors.toMap((Booking booking) -> booking.id().value(), Status::of));
    }
}
