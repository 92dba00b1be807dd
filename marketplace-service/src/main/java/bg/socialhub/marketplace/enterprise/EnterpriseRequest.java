package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.identifier.PersonalNumbers;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The profile that a member sends; the ЕИК counts at the registration only. */
record EnterpriseRequest(
        @Nullable @PlainText(max = 40) String eik,
        @NotNull @PlainText(min = 2, max = 200) String name,
        @NotNull LegalForm legalForm,
        @NotNull @Pattern(regexp = "BG\\d{3}") String district,

        @NotNull @PlainText(min = 0, max = 4000, multiline = true)
        String description,

        @Nullable @Valid ContactsRequest contacts) {

    record ContactsRequest(
            @Nullable @Pattern(regexp = "\\+?[0-9 ()/-]{5,30}")
            String phone,

            @Nullable @Email @PlainText(max = 200) String email,

            @Nullable @Pattern(regexp = "https?://[^\\s<>\"]{3,200}")
            String website,

            @Nullable @PlainText(max = 300) String address) {

        Profile.Contacts toDomain() {
            return new Profile.Contacts(phone, email, website, address);
        }
    }

    Profile toProfile() {
        refusePersonalNumbers();
        var given = contacts == null ? new ContactsRequest(null, null, null, null) : contacts;
        return new Profile(name.strip(), legalForm, district, description.strip(), given.toDomain());
    }

    private void refusePersonalNumbers() {
        var texts = new HashMap<String, @Nullable String>();
        texts.put("name", name);
        texts.put("description", description);
        if (contacts != null) {
            texts.put("contacts.phone", contacts.phone());
            texts.put("contacts.email", contacts.email());
            texts.put("contacts.website", contacts.website());
            texts.put("contacts.address", contacts.address());
        }
        PersonalNumbers.refuseIn(texts);
    }
}
