package bg.socialhub.marketplace.saved;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.enterprise.EnterpriseDirectory;
import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.enterprise.Mark;
import bg.socialhub.marketplace.offer.OfferDirectory;
import bg.socialhub.marketplace.offer.OfferState;
import bg.socialhub.marketplace.saved.SavedEnterprises.Saved;
import bg.socialhub.marketplace.text.Transliteration;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/saved-enterprises")
class SavedController {

    private final SavedEnterprises saved;
    private final EnterpriseDirectory enterprises;
    private final OfferDirectory offers;
    private final Clock clock;

    SavedController(SavedEnterprises saved, EnterpriseDirectory enterprises, OfferDirectory offers, Clock clock) {
        this.saved = saved;
        this.enterprises = enterprises;
        this.offers = offers;
        this.clock = clock;
    }

    /** An enterprise's card; {@code offers} counts the published ones. */
    record CardResponse(
            String id,
            String name,
            String slug,
            String district,
            @Nullable Mark mark,
            int offers,
            Instant savedAt) {

        static CardResponse of(ListedEnterprise enterprise, int offers, Instant savedAt, LocalDate today) {
            var profile = enterprise.profile();
            return new CardResponse(
                    enterprise.id(),
                    profile.name(),
                    Transliteration.slug(profile.name()),
                    profile.district(),
                    enterprise.shownOn(today).map(Mark::of).orElse(null),
                    offers,
                    savedAt);
        }
    }

    @GetMapping
    Listing<CardResponse> mine(CurrentUser user) {
        var today = LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE);
        var savedAt = new LinkedHashMap<String, Instant>();
        saved.of(user.id()).forEach(one -> savedAt.put(one.enterpriseId(), one.at()));
        var counts = offers.counts(savedAt.keySet());
        var cards = new ArrayList<CardResponse>();
        for (var enterprise : enterprises.all(savedAt.keySet())) {
            int published = counts.getOrDefault(enterprise.id(), Map.of()).getOrDefault(OfferState.PUBLISHED, 0);
            cards.add(CardResponse.of(
                    enterprise, published, savedAt.getOrDefault(enterprise.id(), Instant.EPOCH), today));
        }
        var newestFirst = List.copyOf(savedAt.keySet());
        cards.sort(Comparator.comparingInt(card -> newestFirst.indexOf(card.id())));
        return Listing.of(cards);
    }

    @PutMapping("/{enterpriseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String enterpriseId, CurrentUser user) {
        if (enterprises.find(enterpriseId).isEmpty()) {
            throw Problem.of(HttpStatus.NOT_FOUND, "enterprise-not-found");
        }
        if (!saved.add(user.id(), new Saved(enterpriseId, clock.instant()))) {
            throw Problem.of(HttpStatus.CONFLICT, "too-many-saved", SavedEnterprises.MOST);
        }
    }

    @DeleteMapping("/{enterpriseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String enterpriseId, CurrentUser user) {
        saved.remove(user.id(), enterpriseId);
    }
}
