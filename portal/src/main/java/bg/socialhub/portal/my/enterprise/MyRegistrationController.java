package bg.socialhub.portal.my.enterprise;

import bg.socialhub.portal.gateway.MyEnterprisesApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first step of the way in: whoever registers an enterprise acts for it from then on. */
@Controller
class MyRegistrationController {

    private static final String PERSONAL = "personal-number";

    private final MyEnterprisesApi api;
    private final MyChoices choices;

    MyRegistrationController(MyEnterprisesApi api, MyChoices choices) {
        this.api = api;
        this.choices = choices;
    }

    @GetMapping("/my/enterprises/new")
    String form(@ModelAttribute("form") RegistrationForm form, Model model) {
        model.addAttribute("legalForms", LegalForms.all(choices));
        model.addAttribute("districts", choices.districts());
        return "my/enterprise/register";
    }

    @PostMapping("/my/enterprises/new")
    String register(
            @ModelAttribute("form") RegistrationForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            String id =
                    api.register(String.valueOf(form.key()), form.toProfile()).id();
            redirect.addFlashAttribute("done", choices.say("my.register.done"));
            return "redirect:/my/enterprises/" + id;
        } catch (Refused refused) {
            response.setStatus(Forms.NOT_ACCEPTED);
            refuse(form, refused, model);
            return form(form, model);
        }
    }

    private void refuse(RegistrationForm form, Refused refused, Model model) {
        boolean personal = refused.is(PERSONAL)
                && refused.fields().stream().anyMatch(field -> field.name().equals("eik"));
        var shown = personal ? form.withoutEik() : form;
        var faults = new BeanPropertyBindingResult(shown, "form");
        if (personal) {
            faults.rejectValue("eik", PERSONAL, choices.say("my.register.eik.personal"));
        } else if (refused.is("eik-invalid")) {
            faults.rejectValue("eik", "eik-invalid", choices.say("my.register.eik.invalid"));
        } else if (refused.is("enterprise-exists")) {
            faults.rejectValue("eik", "enterprise-exists", refused.detail());
        } else {
            Forms.refuse(faults, refused, Map.of());
        }
        model.addAttribute("form", shown);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", faults);
    }
}
