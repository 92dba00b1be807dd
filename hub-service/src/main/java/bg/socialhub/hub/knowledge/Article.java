package bg.socialhub.hub.knowledge;

import bg.socialhub.hub.support.Category;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/** What a centre writes down so that nobody has to ask it again. */
record Article(ArticleId id, String centre, Words words, ArticleStatus status, Instant changedAt, long version) {

    /** What it says, and about which kind of help. */
    record Words(Category category, LocalizedText title, LocalizedText body) {}

    Article edit(Words newer, Instant now) {
        return moved(ArticleStep.EDIT, newer, now);
    }

    /** Every step that only moves the article. */
    Article take(ArticleStep step, Instant now) {
        return moved(step, words, now);
    }

    /** Whether somebody may read it; nobody is everybody without a login. */
    boolean isOpenTo(Optional<CurrentUser> reader) {
        return switch (status) {
            case PUBLISHED -> true;
            case INTERNAL -> reader.filter(Article::isStaff).isPresent();
            case DRAFT, ARCHIVED ->
                reader.filter(user -> user.isStaffOf(centre)).isPresent();
        };
    }

    static boolean isStaff(CurrentUser user) {
        return user.centre() != null && (user.has(Role.CENTRE_MANAGER) || user.has(Role.CENTRE_EXPERT));
    }

    private Article moved(ArticleStep step, Words said, Instant now) {
        ArticleStatus next = status.after(step).orElseThrow(() -> new ArticleException.IllegalTransition(status, step));
        return new Article(id, centre, said, next, now, version + 1);
    }
}
