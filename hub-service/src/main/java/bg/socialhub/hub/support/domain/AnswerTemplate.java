package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.Category;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the staff of a centre answer again and again.
 *
 * @param category the kind of help that it is for; every kind when there is none
 * @param version 1 when it is new
 */
public record AnswerTemplate(
        String id, String title, @Nullable Category category, String text, long version) {

    public boolean fits(Category asked) {
        return category == null || category == asked;
    }

    /** For one request, of which the known placeholders are filled in. */
    public AnswerTemplate filled(Map<Placeholder, String> known) {
        return new AnswerTemplate(id, title, category, Placeholder.fill(text, known), version);
    }

    AnswerTemplate at(long newVersion) {
        return new AnswerTemplate(id, title, category, text, newVersion);
    }
}
