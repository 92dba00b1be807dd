package bg.socialhub.hub.knowledge;

import bg.socialhub.hub.support.Category;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds articles, also while somebody is still typing a request. */
@RestController
class ArticleSearchController {

    private static final int LONGEST = 500;

    private final KnowledgeBase base;

    ArticleSearchController(KnowledgeBase base) {
        this.base = base;
    }

    @GetMapping("/api/v1/knowledge")
    Listing<ArticleResponse> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(defaultValue = "") Set<ArticleStatus> status,
            Paging paging,
            Optional<CurrentUser> user) {
        if (q.length() > LONGEST) {
            throw new InvalidField("q", "too-long-a-question", LONGEST);
        }
        List<Article> all = base.search(q, category, status, user);
        int from = Math.min(all.size(), place(paging));
        int to = Math.min(all.size(), from + paging.limit());
        return new Listing<>(
                all.subList(from, to).stream().map(ArticleResponse::inList).toList(),
                all.size(),
                java.util.Map.of(),
                to < all.size() ? Paging.cursor(Integer.toString(to)) : null);
    }

    private static int place(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("\\d{1,6}")) {
            throw new InvalidField("cursor", "cursor");
        }
        return after == null ? 0 : Integer.parseInt(after);
    }
}
