package bg.socialhub.portal.events;

import bg.socialhub.portal.gateway.RegistrationsApi.Attendee;
import bg.socialhub.portal.gateway.RegistrationsApi.Wish;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who wants to come tells. */
record RegistrationForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String quota,
        @Nullable String key) {

    /** The form's field by the API's. */
    static final Map<String, String> NAMES = Map.of("attendee.name", "name", "attendee.email", "email");

    Wish wish() {
        return new Wish(new Attendee(text(name), text(email)), quota == null || quota.isBlank() ? null : quota);
    }

    /** Without a key of its own, a form sent twice counts twice. */
    String sendKey() {
        return key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
