package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.series.SeriesResponse.Turn;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.Listing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would become of each occurrence at present; nothing is booked. An occurrence that is {@code OPEN} is free. */
@RestController
@RequestMapping("/api/v1/booking-series")
class SeriesPreviewController {

    private final SeriesService service;

    SeriesPreviewController(SeriesService service) {
        this.service = service;
    }

    @PostMapping("/preview")
    Listing<Turn> preview(@Valid @RequestBody SeriesRequest body, CurrentUser user) {
        return turns(service.foresee(body.toPlan(), user));
    }

    @PostMapping("/{id}/revision/preview")
    Listing<Turn> preview(@PathVariable SeriesId id, @Valid @RequestBody SeriesRequest.Changed body, CurrentUser user) {
        return turns(service.foresee(id, body.toRevision(), user));
    }

    private static Listing<Turn> turns(List<Occurrence> occurrences) {
        return Listing.of(
                occurrences.stream().map(one -> Turn.from(one, Map.of())).toList());
    }
}
