package bg.socialhub.hub.support.web;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRatings;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.web.SupportBodies.Rating;
import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rates a centre's help once by a link, without a login; tells no more than what the help was about. */
@RestController
@RequestMapping("/api/v1/support-ratings/{secret}")
class RatingController {

    private final SupportRatings ratings;

    RatingController(SupportRatings ratings) {
        this.ratings = ratings;
    }

    /** What is rated, until when, and how it was rated. */
    record RatingResponse(
            String centre,
            Category category,
            OffsetDateTime openedAt,
            OffsetDateTime expiresAt,
            @Nullable Integer score) {

        static RatingResponse from(SupportRequest request) {
            return new RatingResponse(
                    request.centre(),
                    request.category(),
                    SupportResponse.local(request.openedAt()),
                    SupportResponse.local(request.link().orElseThrow().expiresAt()),
                    request.rating().map(SupportRequest.Satisfaction::score).orElse(null));
        }
    }

    @GetMapping
    ResponseEntity<RatingResponse> asked(@PathVariable String secret) {
        return answer(ratings.of(secret));
    }

    @PostMapping
    ResponseEntity<RatingResponse> rate(@PathVariable String secret, @Valid @RequestBody Rating body) {
        String comment = PersonalNumbers.refuseInOptional("comment", body.comment());
        return answer(ratings.rate(secret, body.score(), comment));
    }

    private static ResponseEntity<RatingResponse> answer(SupportRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(RatingResponse.from(request));
    }
}
