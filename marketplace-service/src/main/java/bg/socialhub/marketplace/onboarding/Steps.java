package bg.socialhub.marketplace.onboarding;

import bg.socialhub.marketplace.enterprise.CertificationStatus;
import bg.socialhub.marketplace.enterprise.Profile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three steps until an enterprise sells with its mark. */
record Steps(Progress profile, Progress certificate, Progress offers) {

    /** How far a step is; a step that waits is somebody else's turn. */
    enum Progress {
        OPEN,
        WAITING,
        DONE
    }

    /** The profile needs a way to reach the enterprise, the certificate a centre's eye, the offers one that is published. */
    static Steps of(Profile profile, CertificationStatus status, boolean expired, int published) {
        return new Steps(
                isReachable(profile.contacts()) && !profile.description().isBlank() ? Progress.DONE : Progress.OPEN,
                switch (status) {
                    case NONE, REJECTED, REMOVED -> Progress.OPEN;
                    case SUBMITTED -> Progress.WAITING;
                    case VERIFIED -> expired ? Progress.OPEN : Progress.DONE;
                    case RENEWING -> expired ? Progress.WAITING : Progress.DONE;
                },
                published > 0 ? Progress.DONE : Progress.OPEN);
    }

    private static boolean isReachable(Profile.Contacts contacts) {
        return Stream.of(contacts.phone(), contacts.email(), contacts.website(), contacts.address())
                .anyMatch(Steps::isGiven);
    }

    private static boolean isGiven(@Nullable String contact) {
        return contact != null && !contact.isBlank();
    }
}
