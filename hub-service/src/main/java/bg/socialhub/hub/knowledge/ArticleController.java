package bg.socialhub.hub.knowledge;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Articles of the knowledge base, one at a time. */
@RestController
@RequestMapping("/api/v1/knowledge")
class ArticleController {

    private final KnowledgeBase base;
    private final NewId newId;

    ArticleController(KnowledgeBase base, NewId newId) {
        this.base = base;
        this.newId = newId;
    }

    @PostMapping
    ResponseEntity<ArticleResponse> write(@Valid @RequestBody ArticleRequest body, CurrentUser user) {
        Article article = base.write(new ArticleId(newId.next().toString()), body.toWords(), user);
        URI location = URI.create("/api/v1/knowledge/" + article.id());
        return Responses.created(location, article.version(), ArticleResponse.from(article));
    }

    @GetMapping("/{id}")
    ResponseEntity<ArticleResponse> read(@PathVariable ArticleId id, Optional<CurrentUser> user, WebRequest request) {
        Article article = base.read(id, user);
        return Responses.conditional(request, article.version(), () -> ArticleResponse.from(article));
    }

    @PutMapping("/{id}")
    ResponseEntity<ArticleResponse> edit(
            @PathVariable ArticleId id, @Valid @RequestBody ArticleRequest body, IfMatch ifMatch, CurrentUser user) {
        Article.Words words = body.toWords();
        Article edited = base.change(
                id, ArticleStep.EDIT, (article, now) -> article.edit(words, now), user, ifMatch.required()::check);
        return Responses.ok(edited.version(), ArticleResponse.from(edited));
    }

    @PostMapping("/{id}/sharing")
    ResponseEntity<ArticleResponse> share(@PathVariable ArticleId id, IfMatch ifMatch, CurrentUser user) {
        return step(id, ArticleStep.SHARE, ifMatch, user);
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<ArticleResponse> publish(@PathVariable ArticleId id, IfMatch ifMatch, CurrentUser user) {
        return step(id, ArticleStep.PUBLISH, ifMatch, user);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ArticleResponse> withdraw(@PathVariable ArticleId id, IfMatch ifMatch, CurrentUser user) {
        return step(id, ArticleStep.WITHDRAW, ifMatch, user);
    }

    @PostMapping("/{id}/archiving")
    ResponseEntity<ArticleResponse> archive(@PathVariable ArticleId id, IfMatch ifMatch, CurrentUser user) {
        return step(id, ArticleStep.ARCHIVE, ifMatch, user);
    }

    @PostMapping("/{id}/restoration")
    ResponseEntity<ArticleResponse> restore(@PathVariable ArticleId id, IfMatch ifMatch, CurrentUser user) {
        return step(id, ArticleStep.RESTORE, ifMatch, user);
    }

    private ResponseEntity<ArticleResponse> step(ArticleId id, ArticleStep step, IfMatch ifMatch, CurrentUser user) {
        Article moved = base.change(id, step, (article, now) -> article.take(step, now), user, ifMatch::check);
        return Responses.ok(moved.version(), ArticleResponse.from(moved));
    }
}
