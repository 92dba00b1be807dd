package bg.socialhub.portal.signin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person; controllers take one as a parameter (or an {@code Optional} of one) and templates know it as
 * {@code visitor}.
 *
 * @param centre code of the centre where the person works
 * @param enterprises ids of the enterprises for which the person acts
 */
public record Visitor(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String centre,
        List<String> enterprises) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Works in a regional centre. */
    public boolean isStaff() {
        return centre != null && (is(Role.CENTRE_MANAGER) || is(Role.CENTRE_EXPERT));
    }

    public boolean isManager() {
        return centre != null && is(Role.CENTRE_MANAGER);
    }

    public boolean isMinistry() {
        return is(Role.MINISTRY);
    }

    public boolean isMember() {
        return is(Role.ENTERPRISE_MEMBER) || !enterprises.isEmpty();
    }

    public boolean actsFor(String enterprise) {
        return enterprises.contains(enterprise);
    }
}
