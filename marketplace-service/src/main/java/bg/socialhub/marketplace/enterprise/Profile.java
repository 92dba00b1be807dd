package bg.socialhub.marketplace.enterprise;

import org.jspecify.annotations.Nullable;

/** What an enterprise says about itself; its seat is a district by NUTS 3 code. */
public record Profile(String name, LegalForm legalForm, String district, String description, Contacts contacts) {

    /** How the public reaches the enterprise; shown on its page, never published in an event. */
    public record Contacts(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable String address) {}
}
