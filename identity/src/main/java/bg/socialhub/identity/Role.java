package bg.socialhub.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be in the realm; the claim spells it in kebab case ({@code centre-manager}). */
public enum Role {
    MINISTRY,
    CENTRE_MANAGER,
    CENTRE_EXPERT,
    ENTERPRISE_MEMBER,
    PARTNER,
    OPERATOR;

    /** The name of this role in Keycloak and in the claim {@code roles}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // A role that we do not know gives no rights, so it is passed over instead of refused.
    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
