package bg.socialhub.portal.my.enterprise;

import bg.socialhub.portal.gateway.ChecklistsApi;
import bg.socialhub.portal.gateway.MyEnterprisesApi;
import bg.socialhub.portal.gateway.MyEnterprisesApi.MyEnterprise;
import bg.socialhub.portal.gateway.MyEnterprisesApi.Progress;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An enterprise with the steps that are still to be done, and its profile. */
@Controller
class MyEnterpriseController {

    private static final int PRECONDITION_FAILED = 412;

    private final MyEnterprisesApi api;
    private final ChecklistsApi checklists;
    private final OwnEnterprises own;
    private final MyChoices choices;

    MyEnterpriseController(MyEnterprisesApi api, ChecklistsApi checklists, OwnEnterprises own, MyChoices choices) {
        this.api = api;
        this.checklists = checklists;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping("/my/enterprises")
    String all(Visitor visitor, Model model) {
        model.addAttribute("enterprises", own.all(visitor));
        return "my/enterprise/list";
    }

    @GetMapping("/my/enterprises/{id}")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        MyEnterprise enterprise = own.get(id, visitor);
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("ready", visitor.actsFor(id));
        model.addAttribute("reminder", Part.of(() -> checklists.soonest(id)));
        model.addAttribute("next", next(enterprise));
        return "my/enterprise/show";
    }

    /** Whether all services know the new member by now; the page asks this until they do. */
    @GetMapping("/my/enterprises/{id}/access")
    @Nullable
    String access(@PathVariable String id, Visitor visitor, HttpServletResponse response) {
        if (!visitor.actsFor(id)) {
            own.get(id, visitor);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return "my/enterprise/show :: ready";
    }

    @GetMapping("/my/enterprises/{id}/profile")
    String profile(@PathVariable String id, Visitor visitor, Model model) {
        var answer = api.profile(id);
        var profile = java.util.Objects.requireNonNull(answer.getBody());
        model.addAttribute("form", ProfileForm.of(profile, answer.getHeaders().getETag()));
        return form(id, visitor, model);
    }

    @PostMapping("/my/enterprises/{id}/profile")
    String describe(
            @PathVariable String id,
            @ModelAttribute("form") ProfileForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            api.describe(id, String.valueOf(form.version()), form.toProfile());
            redirect.addFlashAttribute("done", choices.say("my.profile.done"));
            return "redirect:/my/enterprises/{id}";
        } catch (Refused refused) {
            response.setStatus(Forms.NOT_ACCEPTED);
            if (refused.status() == PRECONDITION_FAILED) {
                result.reject("stale", choices.say("my.stale"));
                model.addAttribute("version", api.profile(id).getHeaders().getETag());
            } else {
                Forms.refuse(result, refused, ProfileForm.NAMES);
            }
            return form(id, visitor, model);
        }
    }

    private String form(String id, Visitor visitor, Model model) {
        model.addAttribute("enterprise", own.get(id, visitor));
        model.addAttribute("legalForms", LegalForms.all(choices));
        model.addAttribute("districts", choices.districts());
        return "my/enterprise/profile";
    }

    private static String next(MyEnterprise enterprise) {
        var steps = enterprise.steps();
        if (steps.profile() == Progress.OPEN) {
            return "profile";
        }
        if (steps.certificate() == Progress.OPEN) {
            return "certificate";
        }
        return steps.offers() == Progress.OPEN ? "offers" : "";
    }
}
