package bg.socialhub.hub.certification;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose checks and reminders: those of one centre or of some enterprises, narrowed to one enterprise if it is named. */
record Scope(
        @Nullable String centre,
        @Nullable Set<String> enterprises,
        @Nullable String enterprise) {

    /** Whether a reminder that this centre was given of an enterprise is in it. */
    boolean includes(String ofCentre, String ofEnterprise) {
        return (centre == null || centre.equals(ofCentre)) && includes(ofEnterprise);
    }

    /** Whether something of this enterprise may be in it. */
    boolean includes(String ofEnterprise) {
        return (enterprises == null || enterprises.contains(ofEnterprise))
                && (enterprise == null || enterprise.equals(ofEnterprise));
    }

    /** A centre's staff see what their centre serves, everybody else what is of their own enterprises. */
    static Scope of(CurrentUser user, @Nullable String enterprise) {
        String centre = user.centre();
        if (centre != null && user.isStaffOf(centre)) {
            return new Scope(centre, null, enterprise);
        }
        return new Scope(null, user.has(Role.ENTERPRISE_MEMBER) ? user.enterprises() : Set.of(), enterprise);
    }
}
