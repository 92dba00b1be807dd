package bg.socialhub.marketplace.onboarding;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.enterprise.CertificationResponse;
import bg.socialhub.marketplace.enterprise.EnterpriseDirectory;
import bg.socialhub.marketplace.enterprise.LegalForm;
import bg.socialhub.marketplace.enterprise.OwnEnterprise;
import bg.socialhub.marketplace.offer.OfferDirectory;
import bg.socialhub.marketplace.offer.OfferState;
import bg.socialhub.marketplace.territory.ResponsibleCentres;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.Listing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MyEnterprisesController {

    private final EnterpriseDirectory enterprises;
    private final OfferDirectory offers;
    private final ResponsibleCentres centres;
    private final Clock clock;

    MyEnterprisesController(
            EnterpriseDirectory enterprises, OfferDirectory offers, ResponsibleCentres centres, Clock clock) {
        this.enterprises = enterprises;
        this.offers = offers;
        this.centres = centres;
        this.clock = clock;
    }

    record OffersResponse(int drafts, int published, int withdrawn) {
        static OffersResponse of(Map<OfferState, Integer> counts) {
            return new OffersResponse(
                    counts.getOrDefault(OfferState.DRAFT, 0),
                    counts.getOrDefault(OfferState.PUBLISHED, 0),
                    counts.getOrDefault(OfferState.WITHDRAWN, 0));
        }
    }

    record MyEnterpriseResponse(
            String id,
            String eik,
            String name,
            LegalForm legalForm,
            String district,
            @Nullable String centre,
            CertificationResponse certification,
            OffersResponse offers,
            Steps steps) {

        static MyEnterpriseResponse of(OwnEnterprise own, @Nullable String centre, OffersResponse offers) {
            var enterprise = own.enterprise();
            var profile = enterprise.profile();
            var certification = own.certification();
            return new MyEnterpriseResponse(
                    enterprise.id(),
                    enterprise.eik(),
                    profile.name(),
                    profile.legalForm(),
                    profile.district(),
                    centre,
                    certification,
                    offers,
                    Steps.of(profile, certification.status(), certification.expired(), offers.published()));
        }
    }

    /** The caller's enterprises, by their own lists of members too: a token learns of a new one only when it is renewed. */
    @GetMapping("/api/v1/my-enterprises")
    Listing<MyEnterpriseResponse> mine(CurrentUser user) {
        var own = enterprises.own(user, LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE));
        var counts =
                offers.counts(own.stream().map(one -> one.enterprise().id()).toList());
        var serving = centres.byDistrict();
        return Listing.of(own.stream()
                .map(one -> MyEnterpriseResponse.of(
                        one,
                        serving.get(one.enterprise().profile().district()),
                        OffersResponse.of(counts.getOrDefault(one.enterprise().id(), Map.of()))))
                .toList());
    }
}
