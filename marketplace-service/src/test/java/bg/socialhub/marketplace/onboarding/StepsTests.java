package bg.socialhub.marketplace.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.enterprise.CertificationStatus;
import bg.socialhub.marketplace.enterprise.LegalForm;
import bg.socialhub.marketplace.enterprise.Profile;
import bg.socialhub.marketplace.onboarding.Steps.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTests {

    @ParameterizedTest
    @CsvSource({
        "NONE, false, OPEN",
        "SUBMITTED, false, WAITING",
        "REJECTED, false, OPEN",
        "VERIFIED, false, DONE",
        "VERIFIED, true, OPEN",
        "RENEWING, false, DONE",
        "RENEWING, true, WAITING",
        "REMOVED, false, OPEN"
    })
    void aCertificateIsDoneWhileItIsShown(CertificationStatus status, boolean expired, Progress expected) {
        assertThat(Steps.of(profile("a@b.bg"), status, expired, 0).certificate())
                .isEqualTo(expected);
    }

    @Test
    void aProfileNeedsAWayToReachTheEnterprise() {
        assertThat(Steps.of(profile("a@b.bg"), CertificationStatus.NONE, false, 0)
                        .profile())
                .isEqualTo(Progress.DONE);
        assertThat(Steps.of(profile(null), CertificationStatus.NONE, false, 0).profile())
                .isEqualTo(Progress.OPEN);
        assertThat(Steps.of(profile(" "), CertificationStatus.NONE, false, 0).profile())
                .isEqualTo(Progress.OPEN);
    }

    @Test
    void aDraftIsNoOfferYet() {
        assertThat(Steps.of(profile(null), CertificationStatus.NONE, false, 0).offers())
                .isEqualTo(Progress.OPEN);
        assertThat(Steps.of(profile(null), CertificationStatus.NONE, false, 1).offers())
                .isEqualTo(Progress.DONE);
    }

    private static Profile profile(@Nullable String email) {
        return new Profile(
                "Медена", LegalForm.EOOD, "BG421", "Мед и свещи", new Profile.Contacts(null, email, null, null));
    }
}
