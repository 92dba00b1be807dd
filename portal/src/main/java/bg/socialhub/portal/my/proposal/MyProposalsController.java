package bg.socialhub.portal.my.proposal;

import bg.socialhub.portal.gateway.MyEnterprisesApi;
import bg.socialhub.portal.gateway.PartnershipsApi;
import bg.socialhub.portal.gateway.PartnershipsApi.Partnership;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposals sent and received, and a new one. */
@Controller
class MyProposalsController {

    private static final int PAGE = 50;
    private static final int NOT_FOUND = 404;
    private static final Map<String, String> FIELDS =
            Map.of("enterpriseId", "enterprise", "signature.name", "name", "signature.contact", "contact");

    private final PartnershipsApi api;
    private final MyEnterprisesApi enterprises;
    private final MyChoices choices;

    MyProposalsController(PartnershipsApi api, MyEnterprisesApi enterprises, MyChoices choices) {
        this.api = api;
        this.enterprises = enterprises;
        this.choices = choices;
    }

    @GetMapping("/my/proposals")
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = api.partnerships(PAGE, cursor);
        model.addAttribute(
                "received", page.items().stream().filter(Partnership::received).toList());
        model.addAttribute(
                "sent", page.items().stream().filter(one -> !one.received()).toList());
        model.addAttribute("next", page.next());
        return "my/proposal/list";
    }

    @GetMapping("/my/proposals/new")
    String form(@ModelAttribute("form") ProposalForm form, Model model) {
        String enterprise = form.enterprise() == null ? "" : form.enterprise();
        if (enterprise.isBlank()) {
            return "redirect:/search";
        }
        var profile = Objects.requireNonNull(enterprises.profile(enterprise).getBody());
        model.addAttribute("name", profile.name());
        model.addAttribute(
                "kinds",
                choices.named(
                        "my.proposal.kind.",
                        "SUPPLY",
                        "DISTRIBUTION",
                        "JOINT_PRODUCTION",
                        "SERVICES",
                        "SPONSORSHIP",
                        "OTHER"));
        return "my/proposal/new";
    }

    @PostMapping("/my/proposals/new")
    String propose(
            @ModelAttribute("form") ProposalForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var proposed = api.propose(String.valueOf(form.key()), form.toProposal());
            redirect.addFlashAttribute("done", choices.say("my.proposal.sent.done"));
            return "redirect:/my/proposals/" + proposed.id();
        } catch (Refused refused) {
            if (refused.status() == NOT_FOUND) {
                throw refused;
            }
            response.setStatus(Forms.NOT_ACCEPTED);
            Forms.refuse(result, refused, FIELDS);
            return form(form, model);
        }
    }
}
