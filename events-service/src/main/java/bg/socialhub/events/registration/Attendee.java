package bg.socialhub.events.registration;

import java.util.Locale;

/** Who comes; personal data that never leave this service in a message. */
public record Attendee(String name, String email) {

    public Attendee {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}
