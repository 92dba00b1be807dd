package bg.socialhub.portal.my.enterprise;

import bg.socialhub.portal.gateway.MyEnterprisesApi.Contacts;
import bg.socialhub.portal.gateway.MyEnterprisesApi.Profile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an enterprise says of itself. */
record ProfileForm(
        @Nullable String name,
        @Nullable String legalForm,
        @Nullable String district,
        @Nullable String description,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable String address,
        @Nullable String version) {

    /** The form's field by the API's. */
    static final Map<String, String> NAMES = Map.of(
            "contacts.phone", "phone",
            "contacts.email", "email",
            "contacts.website", "website",
            "contacts.address", "address");

    static ProfileForm of(Profile profile, @Nullable String version) {
        var contacts = profile.contacts() == null ? new Contacts(null, null, null, null) : profile.contacts();
        return new ProfileForm(
                profile.name(),
                profile.legalForm(),
                profile.district(),
                profile.description(),
                contacts.phone(),
                contacts.email(),
                contacts.website(),
                contacts.address(),
                version);
    }

    Profile toProfile() {
        return new Profile(
                null,
                name,
                Blank.toNull(legalForm),
                Blank.toNull(district),
                description == null ? "" : description,
                new Contacts(Blank.toNull(phone), Blank.toNull(email), WebAddress.of(website), Blank.toNull(address)));
    }
}
