package bg.socialhub.portal.desk.knowledge;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.KnowledgeApi;
import bg.socialhub.portal.gateway.KnowledgeApi.Article;
import bg.socialhub.portal.gateway.KnowledgeApi.Status;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The articles that the centre's staff may read, and the way of their own from a draft to everybody. */
@Controller
@RequestMapping("/desk/knowledge")
class ArticleController {

    private final KnowledgeApi api;
    private final Formats formats;
    private final Texts texts;

    ArticleController(KnowledgeApi api, Formats formats, Texts texts) {
        this.api = api;
        this.formats = formats;
        this.texts = texts;
    }

    /** A filter that does not exist is none. */
    @GetMapping
    String list(
            @ModelAttribute("filter") ArticleFilter filter,
            BindingResult ignored,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        model.addAttribute("categories", Category.values());
        model.addAttribute("states", Status.values());
        model.addAttribute(
                "articles",
                Part.of(() -> api.articles(filter.words(), filter.category(), filter.wanted(), null, cursor)));
        return partial ? "desk/knowledge/articles :: list" : "desk/knowledge/articles";
    }

    @GetMapping("/{id}")
    String article(@PathVariable String id, Visitor visitor, Model model) {
        Article article = api.article(id);
        model.addAttribute("article", article);
        model.addAttribute("own", Desk.centre(visitor).equals(article.centre()));
        model.addAttribute("steps", steps(article.status()));
        return "desk/knowledge/article";
    }

    /** What takes an article from its readers asks first. */
    @GetMapping("/{id}/{step:withdrawal|archiving}")
    String ask(@PathVariable String id, @PathVariable String step, Model model) {
        model.addAttribute("article", api.article(id));
        model.addAttribute("step", step);
        return "desk/knowledge/step";
    }

    @PostMapping("/{id}/{step:sharing|publication|withdrawal|archiving|restoration}")
    String move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String key,
            RedirectAttributes redirect) {
        try {
            api.move(id, step, IfMatch.typed(version), key == null || key.isBlank() ? formats.key() : key);
            texts.tell(redirect, "knowledge.done." + step);
        } catch (Refused refused) {
            if (refused.status() != 409 && refused.status() != 412) {
                throw refused;
            }
            redirect.addFlashAttribute("stale", true);
        }
        return "redirect:/desk/knowledge/{id}";
    }

    private static List<String> steps(Status status) {
        return switch (status) {
            case DRAFT -> List.of("publication", "sharing", "archiving");
            case INTERNAL -> List.of("publication", "archiving");
            case PUBLISHED -> List.of("withdrawal", "archiving");
            case ARCHIVED -> List.of("restoration");
        };
    }
}
