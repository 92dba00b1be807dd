package bg.socialhub.portal.my.offer;

import bg.socialhub.portal.gateway.OffersApi;
import bg.socialhub.portal.gateway.OffersApi.Offer;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.Confirmation;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.my.WordsForm;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offers of an enterprise: written as drafts, shown to everybody once published. */
@Controller
class MyOffersController {

    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;

    private final OffersApi api;
    private final OwnEnterprises own;
    private final MyChoices choices;

    MyOffersController(OffersApi api, OwnEnterprises own, MyChoices choices) {
        this.api = api;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping("/my/enterprises/{enterprise}/offers")
    String list(
            @PathVariable String enterprise,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        model.addAttribute("enterprise", own.get(enterprise, visitor));
        model.addAttribute("offers", api.ofEnterprise(enterprise, cursor));
        return "my/offer/list";
    }

    @GetMapping("/my/enterprises/{enterprise}/offers/new")
    String form(@PathVariable String enterprise, @ModelAttribute("form") OfferForm form, Visitor visitor, Model model) {
        return page(enterprise, null, visitor, model);
    }

    @PostMapping("/my/enterprises/{enterprise}/offers/new")
    String draft(
            @PathVariable String enterprise,
            @ModelAttribute("form") OfferForm form,
            BindingResult result,
            @RequestParam(defaultValue = "false") boolean publish,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var drafted = api.draft(enterprise, String.valueOf(form.key()), form.toContent());
            if (publish) {
                api.publish(drafted.id());
            }
            redirect.addFlashAttribute("done", choices.say(publish ? "my.offer.published" : "my.offer.drafted"));
            return "redirect:/my/enterprises/{enterprise}/offers";
        } catch (Refused refused) {
            response.setStatus(Forms.NOT_ACCEPTED);
            Forms.refuse(result, refused, OfferForm.NAMES);
            return page(enterprise, null, visitor, model);
        }
    }

    @GetMapping("/my/offers/{id}")
    String edit(@PathVariable String id, Visitor visitor, Model model) {
        var answer = api.own(id);
        var offer = Objects.requireNonNull(answer.getBody());
        model.addAttribute("form", OfferForm.of(offer, answer.getHeaders().getETag()));
        return page(offer.enterpriseId(), offer, visitor, model);
    }

    @PostMapping("/my/offers/{id}")
    String change(
            @PathVariable String id,
            @ModelAttribute("form") OfferForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var changed = api.change(id, String.valueOf(form.version()), form.toContent());
            redirect.addFlashAttribute("done", choices.say("my.offer.changed"));
            return "redirect:/my/enterprises/" + changed.enterpriseId() + "/offers";
        } catch (Refused refused) {
            response.setStatus(Forms.NOT_ACCEPTED);
            var now = api.own(id);
            if (refused.status() == PRECONDITION_FAILED) {
                result.reject("stale", choices.say("my.stale"));
                model.addAttribute("version", now.getHeaders().getETag());
            } else {
                Forms.refuse(result, refused, OfferForm.NAMES);
            }
            var offer = Objects.requireNonNull(now.getBody());
            return page(offer.enterpriseId(), offer, visitor, model);
        }
    }

    @PostMapping("/my/offers/{id}/publication")
    String publish(@PathVariable String id, RedirectAttributes redirect) {
        return step(id, () -> api.publish(id), "my.offer.published", redirect);
    }

    @GetMapping("/my/offers/{id}/withdrawal")
    String askToWithdraw(@PathVariable String id, @ModelAttribute("form") WordsForm form, Model model) {
        var offer = Objects.requireNonNull(api.own(id).getBody());
        model.addAttribute(
                "ask",
                new Confirmation(
                        choices.say("my.offer.withdraw.title", offer.title()),
                        choices.say("my.offer.withdraw.text"),
                        "/my/offers/" + offer.id() + "/withdrawal",
                        choices.say("my.offer.withdraw"),
                        "/my/enterprises/" + offer.enterpriseId() + "/offers",
                        ""));
        return "my/confirm";
    }

    @PostMapping("/my/offers/{id}/withdrawal")
    String withdraw(@PathVariable String id, RedirectAttributes redirect) {
        return step(id, () -> api.withdraw(id), "my.offer.withdrawn", redirect);
    }

    /** Whoever was quicker in another window did the same; the list shows how it is. */
    private String step(String id, java.util.function.Supplier<Offer> step, String done, RedirectAttributes redirect) {
        try {
            step.get();
            redirect.addFlashAttribute("done", choices.say(done));
        } catch (Refused refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
        }
        var offer = Objects.requireNonNull(api.own(id).getBody());
        return "redirect:/my/enterprises/" + offer.enterpriseId() + "/offers";
    }

    private String page(String enterprise, @Nullable Offer offer, Visitor visitor, Model model) {
        model.addAttribute("enterprise", own.get(enterprise, visitor));
        model.addAttribute("offer", offer);
        model.addAttribute("kinds", choices.named("my.offer.kind.", "GOOD", "SERVICE"));
        model.addAttribute(
                "categories",
                MyChoices.inOrder(
                        api.categories().stream(),
                        OffersApi.Category::code,
                        one -> one.label().toString()));
        return "my/offer/form";
    }
}
