package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.text.Transliteration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enterprise's public page. */
public record EnterpriseResponse(
        String id,
        String eik,
        String name,
        String slug,
        LegalForm legalForm,
        String district,
        String description,
        Profile.Contacts contacts,
        @Nullable Mark mark) {

    /** The page as it is true on a day. */
    public static EnterpriseResponse of(ListedEnterprise enterprise, LocalDate today) {
        var profile = enterprise.profile();
        return new EnterpriseResponse(
                enterprise.id(),
                enterprise.eik(),
                profile.name(),
                Transliteration.slug(profile.name()),
                profile.legalForm(),
                profile.district(),
                profile.description(),
                profile.contacts(),
                enterprise.shownOn(today).map(Mark::of).orElse(null));
    }
}
