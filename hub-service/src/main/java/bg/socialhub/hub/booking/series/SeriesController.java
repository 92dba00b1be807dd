package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
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
    private final SeriesAnswers answers;
    private final NewId newId;
    private final Clock clock;

    SeriesController(SeriesService service, AllSeries all, SeriesAnswers answers, NewId newId, Clock clock) {
        this.service = service;
        this.all = all;
        this.answers = answers;
        this.newId = newId;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<SeriesResponse> book(@Valid @RequestBody SeriesRequest body, CurrentUser user) {
        return created(service.book(nextId(), body.toPlan(), user), user);
    }

    /** Without a validator of its own, because what became of the occurrences changes without the series. */
    @GetMapping("/{id}")
    ResponseEntity<SeriesResponse> series(@PathVariable SeriesId id, CurrentUser user) {
        BookingSeries series = service.get(id, user);
        SeriesResponse read =
                answers.read(user, "/booking-series/" + id, List.of(series)).apply(series);
        return Responses.ok(series.version(), read);
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
        return page.map(answers.read(user, "/booking-series", page.items()));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<SeriesResponse> revise(
            @PathVariable SeriesId id,
            @Valid @RequestBody SeriesRequest.Changed body,
            IfMatch ifMatch,
            CurrentUser user) {
        return created(service.revise(id, nextId(), body.toRevision(), user, ifMatch::check), user);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<SeriesResponse> cancel(
            @PathVariable SeriesId id,
            @Valid @RequestBody SeriesRequest.Ended body,
            IfMatch ifMatch,
            CurrentUser user) {
        LocalDate from = body.from() == null ? LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE) : body.from();
        BookingSeries series = service.end(id, from, body.text(), user, ifMatch::check);
        return Responses.ok(series.version(), answers.to(user, series));
    }

    private SeriesId nextId() {
        return new SeriesId(newId.next().toString());
    }

    private ResponseEntity<SeriesResponse> created(BookingSeries series, CurrentUser user) {
        URI location = URI.create("/api/v1/booking-series/" + series.id());
        return Responses.created(location, series.version(), answers.to(user, series));
    }
}
