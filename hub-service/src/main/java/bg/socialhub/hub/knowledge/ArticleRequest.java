package bg.socialhub.hub.knowledge;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.support.Category;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** An article as somebody of a centre writes it; plain text, with somebody's personal number in it refused. */
record ArticleRequest(
        @NotNull Category category,
        @NotNull @Valid Title title,
        @NotNull @Valid Body body) {

    /** In Bulgarian and, if it is there, in English. */
    record Title(
            @NotNull @PlainText(max = 200) String bg,
            @Nullable @PlainText(max = 200) String en) {}

    /** The same for the text. */
    record Body(
            @NotNull @PlainText(max = 20_000, multiline = true)
            String bg,

            @Nullable @PlainText(max = 20_000, multiline = true)
            String en) {}

    Article.Words toWords() {
        return new Article.Words(
                category, checked("title", title.bg(), title.en()), checked("body", body.bg(), body.en()));
    }

    private static LocalizedText checked(String field, String bg, @Nullable String en) {
        return new LocalizedText(
                PersonalNumbers.refuseIn(field + ".bg", bg), PersonalNumbers.refuseInOptional(field + ".en", en));
    }
}
