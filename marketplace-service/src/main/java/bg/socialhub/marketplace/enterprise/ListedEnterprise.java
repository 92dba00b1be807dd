package bg.socialhub.marketplace.enterprise;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What anybody may see of an enterprise. */
public record ListedEnterprise(
        String id,
        long version,
        String eik,
        Profile profile,
        @Nullable Certificate verified) {

    /** The certificate whose mark may be shown on a day. */
    public Optional<Certificate> shownOn(LocalDate day) {
        return Optional.ofNullable(verified).filter(certificate -> certificate.isValidOn(day));
    }

    static ListedEnterprise of(Enterprise enterprise) {
        return new ListedEnterprise(
                enterprise.id().value(),
                enterprise.version(),
                enterprise.eik().value(),
                enterprise.profile(),
                enterprise.certification().verified().orElse(null));
    }
}
