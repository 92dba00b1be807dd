package bg.socialhub.portal.my.request;

import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.gateway.SupportRequestsApi.Opening;
import org.jspecify.annotations.Nullable;

/** What an enterprise asks a centre. */
record RequestForm(
        @Nullable String enterprise,
        @Nullable String centre,
        @Nullable Category category,
        @Nullable String subject,
        @Nullable String description,
        @Nullable String key) {

    RequestForm of(@Nullable String chosenEnterprise, @Nullable String chosenCentre) {
        return new RequestForm(chosenEnterprise, chosenCentre, category, subject, description, key);
    }

    /** Only with a category; {@link MyRequestsController} asks for it. */
    Opening toOpening(Category chosen) {
        return new Opening(text(centre), text(enterprise), chosen, text(subject), text(description));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
