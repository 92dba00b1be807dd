package bg.socialhub.portal.my.training;

import bg.socialhub.portal.gateway.EnrolmentsApi.Person;
import bg.socialhub.portal.gateway.EnrolmentsApi.Wish;
import org.jspecify.annotations.Nullable;

/** Who is to come: what the certificate says of a person and where the centre reaches them, and nothing more. */
record EnrolmentForm(
        @Nullable String enterprise,
        @Nullable String name,
        @Nullable String email,
        @Nullable String key) {

    Wish toWish() {
        return new Wish(filled(enterprise), new Person(filled(name), filled(email)));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
