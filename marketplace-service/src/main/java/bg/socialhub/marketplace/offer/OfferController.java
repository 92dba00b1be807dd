package bg.socialhub.marketplace.offer;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1")
class OfferController {

    private final OfferService offers;
    private final Categories categories;
    private final NewId newId;

    OfferController(OfferService offers, Categories categories, NewId newId) {
        this.offers = offers;
        this.categories = categories;
        this.newId = newId;
    }

    @PostMapping("/enterprises/{enterprise}/offers")
    ResponseEntity<OfferResponse> draft(
            @PathVariable String enterprise, @Valid @RequestBody OfferRequest request, CurrentUser user) {
        var id = new OfferId(newId.next().toString());
        var drafted = offers.draft(id, enterprise, request.toDomain(), user);
        return Responses.created(
                URI.create("/api/v1/offers/" + drafted.id()), drafted.version(), OfferResponse.of(drafted));
    }

    /** What the enterprise has published; its members see their drafts and what they withdrew too. */
    @GetMapping("/enterprises/{enterprise}/offers")
    Listing<OfferResponse> ofEnterprise(@PathVariable String enterprise, Optional<CurrentUser> user, Paging paging) {
        return offers.ofEnterprise(enterprise, user, paging, OfferResponse::of);
    }

    @GetMapping("/offers/{id}")
    ResponseEntity<OfferResponse> show(@PathVariable String id, Optional<CurrentUser> user, WebRequest request) {
        var offer = offers.see(new OfferId(id), user);
        return Responses.conditional(request, offer.version(), () -> OfferResponse.of(offer));
    }

    @PutMapping("/offers/{id}")
    ResponseEntity<OfferResponse> change(
            @PathVariable String id, @Valid @RequestBody OfferRequest request, IfMatch match, CurrentUser user) {
        return answer(offers.change(new OfferId(id), request.toDomain(), user, match));
    }

    @PostMapping("/offers/{id}/publication")
    ResponseEntity<OfferResponse> publish(@PathVariable String id, IfMatch match, CurrentUser user) {
        return answer(offers.publish(new OfferId(id), user, match));
    }

    @PostMapping("/offers/{id}/withdrawal")
    ResponseEntity<OfferResponse> withdraw(@PathVariable String id, IfMatch match, CurrentUser user) {
        return answer(offers.withdraw(new OfferId(id), user, match));
    }

    @GetMapping("/offer-categories")
    List<Category> categories() {
        return categories.all();
    }

    private static ResponseEntity<OfferResponse> answer(Offer offer) {
        return Responses.ok(offer.version(), OfferResponse.of(offer));
    }
}
