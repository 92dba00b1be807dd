package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.domain.AnswerBook;
import bg.socialhub.hub.support.domain.AnswerTemplate;
import bg.socialhub.platform.store.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A centre's templates as they are stored, under its code. */
record AnswerBookDocument(List<Template> templates) {

    record Template(String id, String title, @Nullable Category category, String text, long version) {

        static Template from(AnswerTemplate one) {
            return new Template(one.id(), one.title(), one.category(), one.text(), one.version());
        }

        AnswerTemplate toDomain() {
            return new AnswerTemplate(id, title, category, text, version);
        }
    }

    static AnswerBookDocument from(AnswerBook book) {
        return new AnswerBookDocument(
                book.templates().stream().map(Template::from).toList());
    }

    static AnswerBook toDomain(Stored<AnswerBookDocument> stored) {
        List<AnswerTemplate> templates =
                stored.state().templates().stream().map(Template::toDomain).toList();
        return new AnswerBook(stored.id(), templates, stored.version());
    }
}
