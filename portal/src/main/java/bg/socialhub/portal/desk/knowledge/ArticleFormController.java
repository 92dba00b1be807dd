package bg.socialhub.portal.desk.knowledge;

import bg.socialhub.portal.gateway.KnowledgeApi;
import bg.socialhub.portal.gateway.KnowledgeApi.Article;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    ArticleFormController(KnowledgeApi api, Formats formats, MessageSource messages) {
        this.api = api;
        this.formats = formats;
        this.messages = messages;
    }

    @GetMapping("/new")
    String fresh(Model model, Locale language) {
        model.addAttribute("form", ArticleForm.EMPTY);
        return form(null, model, language);
    }

    @GetMapping("/{id}/text")
    String text(@PathVariable String id, Model model, Locale language) {
        model.addAttribute("form", ArticleForm.of(api.article(id)));
        return form(id, model, language);
    }

    @PostMapping({"/new", "/{id}/text"})
    String save(
            @PathVariable(required = false) @Nullable String id,
            @RequestParam(defaultValue = "false") boolean preview,
            @ModelAttribute("form") ArticleForm form,
            BindingResult result,
            Model model,
            Locale language,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (preview) {
            model.addAttribute("previewed", true);
            return form(id, model, language);
        }
        if (form.category() == null && !result.hasFieldErrors("category")) {
            result.rejectValue("category", "choose", say("knowledge.category.choose", language));
        }
        if (!result.hasErrors()) {
            try {
                redirect.addAttribute("saved", save(id, form).id());
                redirect.addFlashAttribute("done", say("knowledge.done.text", language));
                return "redirect:/desk/knowledge/{saved}";
            } catch (Refused refused) {
                Forms.refuse(result, refused, ArticleForm.NAMES);
                if (id != null && refused.is("precondition-failed")) {
                    model.addAttribute("theirs", api.article(id)); // because it is shown beside what was typed
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return form(id, model, language);
    }

    private Article save(@Nullable String id, ArticleForm form) {
        String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
        return id == null ? api.write(key, form.words()) : api.edit(id, form.match(), form.words());
    }

    private String form(@Nullable String id, Model model, Locale language) {
        Map<String, String> categories = new LinkedHashMap<>();
        Arrays.stream(Category.values())
                .forEach(one -> categories.put(one.name(), say("category." + one.name(), language)));
        model.addAttribute("id", id);
        model.addAttribute("categories", categories);
        return "desk/knowledge/form";
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
