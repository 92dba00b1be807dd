package bg.socialhub.portal.advice.certification;

import bg.socialhub.portal.advice.Answers;
import bg.socialhub.portal.advice.Side;
import bg.socialhub.portal.gateway.ChecklistsApi;
import bg.socialhub.portal.gateway.ChecklistsApi.Base;
import bg.socialhub.portal.gateway.ChecklistsApi.Check;
import bg.socialhub.portal.gateway.ChecklistsApi.Checklist;
import bg.socialhub.portal.gateway.EnterprisesApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An enterprise's figures held against the checklist of a class; what comes out is a guide and no verdict. */
@Controller
class CheckController {

    private static final int FORBIDDEN = 403;

    private final ChecklistsApi checklists;
    private final EnterprisesApi enterprises;
    private final Answers answers;

    CheckController(ChecklistsApi checklists, EnterprisesApi enterprises, Answers answers) {
        this.checklists = checklists;
        this.enterprises = enterprises;
        this.answers = answers;
    }

    @GetMapping({"/my/enterprises/{enterprise}/check", "/desk/enterprises/{enterprise}/check"})
    String form(
            @PathVariable String enterprise,
            @RequestParam(name = "class", required = false) @Nullable String wanted,
            Model model) {
        CertificateClass chosen = CertificateClass.of(wanted);
        model.addAttribute("form", CheckForm.of(chosen.name()));
        return form(enterprise, checklists.checklist(chosen.name(), null), model);
    }

    @PostMapping({"/my/enterprises/{enterprise}/check", "/desk/enterprises/{enterprise}/check"})
    String check(
            @PathVariable String enterprise,
            @ModelAttribute("form") CheckForm form,
            BindingResult result,
            @ModelAttribute(name = "side", binding = false) Side side,
            Model model,
            HttpServletResponse response) {
        Checklist checklist = checklists.checklist(
                CertificateClass.of(form.certificateClass()).name(), null);
        boolean average = isAverage(checklist);
        form.wrong(average)
                .forEach(field -> result.rejectValue(field, "number", answers.say("certification.number." + field)));
        if (!result.hasErrors()) {
            try {
                Check check = checklists.check(answers.key(form.key()), form.toAsked(enterprise, average));
                return "redirect:" + side.base() + "/checks/" + check.id();
            } catch (Refused refused) {
                if (refused.status() == FORBIDDEN) {
                    result.reject("refused", answers.say("advice.begin.not-yours"));
                } else {
                    answers.refuse(result, refused, CheckForm.NAMES, response);
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return form(enterprise, checklist, model);
    }

    @GetMapping({"/my/checks/{id}", "/desk/checks/{id}"})
    String show(@PathVariable String id, Model model) {
        Check check = checklists.check(id);
        var day = check.at().atZoneSameInstant(Formats.ZONE).toLocalDate();
        Checklist rules = checklists.checklist(check.certificateClass(), day);
        model.addAttribute("check", check);
        model.addAttribute("rules", rules);
        model.addAttribute("groups", Conditions.of(check, rules));
        model.addAttribute("enterprise", enterprises.enterprise(check.enterpriseId()));
        return "advice/certification/check";
    }

    private String form(String enterprise, Checklist checklist, Model model) {
        model.addAttribute("checklist", checklist);
        model.addAttribute("groups", Conditions.of(checklist));
        model.addAttribute("average", isAverage(checklist));
        model.addAttribute("enterprise", enterprises.enterprise(enterprise));
        return "advice/certification/form";
    }

    private static boolean isAverage(Checklist checklist) {
        return checklist.employed().base() == Base.AVERAGE;
    }
}
