package bg.socialhub.portal.desk.template;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportDeskApi;
import bg.socialhub.portal.gateway.SupportDeskApi.Template;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The centre's answers that are kept ready: everybody at the desk writes, changes and takes them away. */
@Controller
@RequestMapping("/desk/templates")
class TemplateController {

    /** What the hub fills in. */
    private static final String BULGARIAN = "{предприятие}, {център}, {заявка}, {дата}";

    private static final String ENGLISH = "{enterprise}, {centre}, {subject}, {date}";

    private final SupportDeskApi desk;
    private final Formats formats;
    private final Texts texts;

    TemplateController(SupportDeskApi desk, Formats formats, Texts texts) {
        this.desk = desk;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping
    String list(Visitor visitor, Model model) {
        model.addAttribute("templates", Part.of(() -> desk.templates(Desk.centre(visitor))));
        return "desk/template/templates";
    }

    @GetMapping("/new")
    String fresh(Model model, Locale language) {
        model.addAttribute("form", TemplateForm.EMPTY);
        return form(null, model, language);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Visitor visitor, Model model, Locale language) {
        model.addAttribute("form", TemplateForm.of(desk.template(Desk.centre(visitor), id)));
        return form(id, model, language);
    }

    @PostMapping({"", "/{id}"})
    String save(
            @PathVariable(required = false) @Nullable String id,
            @ModelAttribute("form") TemplateForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            Locale language,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                Template saved = save(id, form, Desk.centre(visitor));
                texts.tell(redirect, "support.template.done", saved.title());
                return "redirect:/desk/templates";
            } catch (Refused refused) {
                Forms.refuse(result, refused);
                if (id != null && refused.is("precondition-failed")) {
                    model.addAttribute(
                            "version",
                            desk.template(Desk.centre(visitor), id)
                                    .version()); // because the page now says that somebody else changed it
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return form(id, model, language);
    }

    @GetMapping("/{id}/removal")
    String askBeforeRemoval(@PathVariable String id, Visitor visitor, Model model) {
        model.addAttribute("template", desk.template(Desk.centre(visitor), id));
        return "desk/template/removal";
    }

    @PostMapping("/{id}/removal")
    String remove(
            @PathVariable String id,
            @ModelAttribute("form") TemplateForm form,
            Visitor visitor,
            RedirectAttributes redirect) {
        try {
            desk.remove(Desk.centre(visitor), id, form.match());
            texts.tell(redirect, "support.template.removed");
        } catch (Refused refused) {
            if (refused.status() != 412) {
                throw refused;
            }
            return "redirect:/desk/templates/{id}/removal"; // because it reads otherwise now
        }
        return "redirect:/desk/templates";
    }

    private Template save(@Nullable String id, TemplateForm form, String centre) {
        String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
        return id == null
                ? desk.write(centre, key, form.toText())
                : desk.change(centre, id, form.match(), form.toText());
    }

    private String form(@Nullable String id, Model model, Locale language) {
        Map<String, String> categories = new LinkedHashMap<>();
        Arrays.stream(Category.values())
                .forEach(one -> categories.put(one.name(), texts.say("category." + one.name())));
        model.addAttribute("id", id);
        model.addAttribute("categories", categories);
        model.addAttribute("placeholders", "en".equals(language.getLanguage()) ? ENGLISH : BULGARIAN);
        return "desk/template/template";
    }
}
