package bg.socialhub.hub.knowledge;

import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = {ArticleController.class, ArticleSearchController.class})
class ArticleProblems {

    @ExceptionHandler
    ErrorResponse handle(ArticleException refusal) {
        return switch (refusal) {
            case ArticleException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "article-not-found");
            case ArticleException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "article-not-allowed");
            case ArticleException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", illegal.status().name());
        };
    }
}
