package bg.socialhub.portal.desk.knowledge;

import bg.socialhub.portal.gateway.KnowledgeApi;
import bg.socialhub.portal.gateway.KnowledgeApi.Article;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes an article or changes it; a preview shows what its readers would see, and saves nothing. */
@Controller
@RequestMapping("/desk/knowledge")
class ArticleFormController {

    private final KnowledgeApi api;
    private final Formats formats;
    private final Texts texts;

    ArticleFormController(KnowledgeApi api, Formats formats, Texts texts) {
        this.api = api;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping("/new")
    String fresh(Model model) {
        model.addAttribute("form", ArticleForm.EMPTY);
        return form(null, model);
    }

    @GetMapping("/{id}/text")
    String text(@PathVariable String id, Model model) {
        model.addAttribute("form", ArticleForm.of(api.article(id)));
        return form(id, model);
    }

    @PostMapping({"/new", "/{id}/text"})
    String save(
            @PathVariable(required = false) @Nullable String id,
            @RequestParam(defaultValue = "false") boolean preview,
            @ModelAttribute("form") ArticleForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (preview) {
            model.addAttribute("previewed", true);
            return form(id, model);
        }
        if (form.category() == null && !result.hasFieldErrors("category")) {
            result.rejectValue("category", "choose", texts.say("knowledge.category.choose"));
        }
        if (!result.hasErrors()) {
            try {
                redirect.addAttribute("saved", save(id, form).id());
                texts.tell(redirect, "knowledge.done.text");
                return "redirect:/desk/knowledge/{saved}";
            } catch (Refused refused) {
                Forms.refuse(result, refused, ArticleForm.NAMES);
                if (id != null && refused.is("precondition-failed")) {
                    model.addAttribute("theirs", api.article(id)); // because it is shown beside what was typed
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return form(id, model);
    }

    private Article save(@Nullable String id, ArticleForm form) {
        String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
        return id == null ? api.write(key, form.words()) : api.edit(id, form.match(), form.words());
    }

    private String form(@Nullable String id, Model model) {
        Map<String, String> categories = new LinkedHashMap<>();
        Arrays.stream(Category.values())
                .forEach(one -> categories.put(one.name(), texts.say("category." + one.name())));
        model.addAttribute("id", id);
        model.addAttribute("categories", categories);
        return "desk/knowledge/form";
    }
}
