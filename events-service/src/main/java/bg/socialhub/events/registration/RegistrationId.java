package bg.socialhub.events.registration;

import java.util.UUID;

/** Identifies one registration. */
public record RegistrationId(UUID value) {

    public static RegistrationId of(String text) {
        return new RegistrationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
