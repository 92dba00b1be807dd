package bg.socialhub.portal.enterprise;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.EnterprisesApi;
import bg.socialhub.portal.gateway.EnterprisesApi.Enterprise;
import bg.socialhub.portal.gateway.OffersApi;
import bg.socialhub.portal.gateway.OffersApi.Category;
import bg.socialhub.portal.gateway.OffersApi.FoundOffer;
import bg.socialhub.portal.gateway.OffersApi.Offer;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.SavedEnterprisesApi;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an enterprise and the pages of what it offers. */
@Controller
class EnterpriseController {

    private static final int MOST_OFFERS = 100;
    private static final int OTHER_OFFERS = 4;

    private final EnterprisesApi enterprises;
    private final OffersApi offers;
    private final CentresApi centres;
    private final SavedEnterprisesApi saved;

    EnterpriseController(EnterprisesApi enterprises, OffersApi offers, CentresApi centres, SavedEnterprisesApi saved) {
        this.enterprises = enterprises;
        this.offers = offers;
        this.centres = centres;
        this.saved = saved;
    }

    @GetMapping("/enterprises/{id}")
    String enterprise(@PathVariable String id, Optional<Visitor> visitor, Model model) {
        Enterprise enterprise = enterprises.enterprise(id);
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("summary", Summary.of(enterprise.description()));
        model.addAttribute("website", Website.of(enterprise.contacts().website()));
        model.addAttribute("offers", Part.of(() -> offersOf(id, MOST_OFFERS)));
        model.addAttribute("centre", Part.of(() -> centreFor(enterprise.district())));
        model.addAttribute("isSaved", visitor.isPresent() && isSaved(id));
        return "enterprise/enterprise";
    }

    @GetMapping("/offers/{id}")
    String offer(@PathVariable String id, Model model) {
        Offer offer = offers.offer(id);
        model.addAttribute("offer", offer);
        model.addAttribute("summary", Summary.of(offer.description()));
        model.addAttribute("category", category(offer.category()));
        model.addAttribute("enterprise", Part.of(() -> enterprises.enterprise(offer.enterpriseId())));
        model.addAttribute("others", Part.of(() -> others(offer)));
        return "enterprise/offer";
    }

    private Page<FoundOffer> offersOf(String enterprise, int limit) {
        return offers.offers(null, List.of(), List.of(), List.of(), List.of(), enterprise, null, "NAME", limit, null);
    }

    private List<FoundOffer> others(Offer offer) {
        return offersOf(offer.enterpriseId(), OTHER_OFFERS).items().stream()
                .filter(other -> !other.id().equals(offer.id()))
                .limit(OTHER_OFFERS - 1)
                .toList();
    }

    private boolean isSaved(String enterprise) {
        var known = Part.of(saved::saved).value();
        return known != null
                && known.items().stream().anyMatch(card -> card.id().equals(enterprise));
    }

    private @Nullable Centre centreFor(String district) {
        return centres.centres().items().stream()
                .filter(centre -> centre.districts().contains(district))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Category category(String code) {
        List<Category> known = Part.of(offers::categories).value();
        return known == null
                ? null
                : known.stream()
                        .filter(category -> category.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }
}
