package bg.socialhub.portal.desk.template;

import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.SupportDeskApi.Template;
import bg.socialhub.portal.gateway.SupportDeskApi.TemplateText;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import org.jspecify.annotations.Nullable;

/** An answer that is kept ready, on the version that was seen. */
record TemplateForm(
        @Nullable String version,
        @Nullable String title,
        @Nullable Category category,
        @Nullable String text,
        @Nullable String key) {

    static final TemplateForm EMPTY = new TemplateForm(null, null, null, null, null);

    static TemplateForm of(Template template) {
        return new TemplateForm(
                Long.toString(template.version()), template.title(), template.category(), template.text(), null);
    }

    String match() {
        return IfMatch.typed(version);
    }

    TemplateText toText() {
        return new TemplateText(title == null ? "" : title.strip(), category, text == null ? "" : text.strip());
    }
}
