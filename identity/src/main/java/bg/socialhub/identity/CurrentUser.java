package bg.socialhub.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller of a request, as the access token describes them; a controller takes it as a parameter.
 *
 * @param name what the caller is called; null for a program, and where the token does not say so
 */
public record CurrentUser(
        String id,
        Set<Role> roles,
        @Nullable String centre,
        Set<String> enterprises,
        @Nullable PersonName name) {

    public CurrentUser {
        roles = Set.copyOf(roles);
        enterprises = Set.copyOf(enterprises);
    }

    /** One whose name is not known. */
    public CurrentUser(String id, Set<Role> roles, @Nullable String centre, Set<String> enterprises) {
        this(id, roles, centre, enterprises, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller works in this centre; a centre role without the centre's claim works nowhere. */
    public boolean isStaffOf(String centreCode) {
        return (has(Role.CENTRE_MANAGER) || has(Role.CENTRE_EXPERT)) && centreCode.equals(centre);
    }

    public boolean isManagerOf(String centreCode) {
        return has(Role.CENTRE_MANAGER) && centreCode.equals(centre);
    }

    public boolean isMemberOf(String enterpriseId) {
        return has(Role.ENTERPRISE_MEMBER) && enterprises.contains(enterpriseId);
    }
}
