package bg.socialhub.portal.signin;

import java.util.Arrays;
import java.util.Optional;

/** What a person does here, as the realm names it. */
public enum Role {
    MINISTRY("ministry"),
    CENTRE_MANAGER("centre-manager"),
    CENTRE_EXPERT("centre-expert"),
    ENTERPRISE_MEMBER("enterprise-member"),
    PARTNER("partner"),
    OPERATOR("operator");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(name))
                .findFirst();
    }
}
