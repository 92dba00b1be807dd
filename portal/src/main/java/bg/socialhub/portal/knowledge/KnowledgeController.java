package bg.socialhub.portal.knowledge;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.KnowledgeApi;
import bg.socialhub.portal.gateway.KnowledgeApi.Article;
import bg.socialhub.portal.gateway.KnowledgeApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.page.Part;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What the centres have published so that nobody has to ask it again. */
@Controller
@RequestMapping("/knowledge")
class KnowledgeController {

    private final KnowledgeApi api;
    private final CentresApi centres;

    KnowledgeController(KnowledgeApi api, CentresApi centres) {
        this.api = api;
        this.centres = centres;
    }

    /** What is looked for. */
    record Search(@Nullable String q, @Nullable Category category) {

        private static final int LONGEST = 500;

        /** The hub takes no longer question. */
        String words() {
            String words = q == null ? "" : q.strip();
            return words.substring(0, Math.min(LONGEST, words.length()));
        }

        public String address() {
            var address = UriComponentsBuilder.fromPath("/knowledge").queryParam("q", "{q}");
            if (category != null) {
                address.queryParam("category", category);
            }
            return address.encode().buildAndExpand(words()).toUriString();
        }
    }

    /** A category that does not exist is none. */
    @GetMapping
    String search(
            @ModelAttribute("search") Search search,
            BindingResult ignored,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        model.addAttribute("categories", Category.values());
        model.addAttribute(
                "articles",
                Part.of(() ->
                        api.articles(search.words(), search.category(), List.of(Status.PUBLISHED), null, cursor)));
        return partial ? "knowledge/articles :: found" : "knowledge/articles";
    }

    /** What is not published is shown to whoever may read it, and to no search engine. */
    @GetMapping("/{id}")
    String article(@PathVariable String id, Model model, HttpServletResponse response) {
        Article article = api.article(id);
        if (article.status() != Status.PUBLISHED) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            response.setHeader("Cache-Control", "no-store");
        }
        model.addAttribute("article", article);
        model.addAttribute("centre", Part.of(() -> centres.centre(article.centre())));
        return "knowledge/article";
    }
}
