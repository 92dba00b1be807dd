package bg.socialhub.hub.knowledge;

import java.util.Map;
import java.util.Optional;

/** Who may read an article; each row says which steps it knows and where they lead. */
enum ArticleStatus {
    /** The staff of the centre that writes it. */
    DRAFT,
    /** The staff of every centre. */
    INTERNAL,
    /** Everybody. */
    PUBLISHED,
    /** The staff of the centre that wrote it; it is found no more. */
    ARCHIVED;

    private static final Map<ArticleStatus, Map<ArticleStep, ArticleStatus>> TRANSITIONS = Map.of(
            DRAFT,
                    Map.of(
                            ArticleStep.EDIT, DRAFT,
                            ArticleStep.SHARE, INTERNAL,
                            ArticleStep.PUBLISH, PUBLISHED,
                            ArticleStep.ARCHIVE, ARCHIVED),
            INTERNAL,
                    Map.of(
                            ArticleStep.EDIT, INTERNAL,
                            ArticleStep.PUBLISH, PUBLISHED,
                            ArticleStep.ARCHIVE, ARCHIVED),
            PUBLISHED,
                    Map.of(
                            ArticleStep.EDIT, PUBLISHED,
                            ArticleStep.WITHDRAW, INTERNAL,
                            ArticleStep.ARCHIVE, ARCHIVED),
            ARCHIVED, Map.of(ArticleStep.RESTORE, DRAFT));

    Optional<ArticleStatus> after(ArticleStep step) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
    }
}
