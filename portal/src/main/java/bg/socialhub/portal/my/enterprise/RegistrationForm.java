package bg.socialhub.portal.my.enterprise;

import bg.socialhub.portal.gateway.MyEnterprisesApi.Profile;
import org.jspecify.annotations.Nullable;

/** The first step: who the enterprise is. */
record RegistrationForm(
        @Nullable String eik,
        @Nullable String name,
        @Nullable String legalForm,
        @Nullable String district,
        @Nullable String key) {

    Profile toProfile() {
        return new Profile(eik == null ? "" : eik, name, Blank.toNull(legalForm), Blank.toNull(district), "", null);
    }

    /** A personal number that was typed instead of a ЕИК does not go back into the page. */
    RegistrationForm withoutEik() {
        return new RegistrationForm(null, name, legalForm, district, key);
    }
}
