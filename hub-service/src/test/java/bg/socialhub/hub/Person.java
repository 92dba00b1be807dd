package bg.socialhub.hub;

import org.jspecify.annotations.Nullable;

/**
 * The people of the realm's demo, with an enterprise each for the two members, and two clients with their own credentials:
 * the ministry's, and a service's, whose token is for nobody else.
 */
public enum Person {
    MINISTRY("ministry", null, null),
    INTEGRATION("ministry", null, null),
    PLOVDIV_MANAGER("centre-manager", "plovdiv", null),
    PLOVDIV_EXPERT("centre-expert", "plovdiv", null),
    VARNA_MANAGER("centre-manager", "varna", null),
    VARNA_EXPERT("centre-expert", "varna", null),
    MEDENA("enterprise-member", null, "medena"),
    PCHELA("enterprise-member", null, "pchela"),
    BUYER("partner", null, null),
    OPERATOR("operator", null, null),
    CITIZEN(null, null, null),
    EVENTS_SERVICE(null, null, null),
    NOBODY(null, null, null);

    private final @Nullable String role;
    private final @Nullable String centre;
    private final @Nullable String enterprise;

    Person(@Nullable String role, @Nullable String centre, @Nullable String enterprise) {
        this.role = role;
        this.centre = centre;
        this.enterprise = enterprise;
    }

    public String id() {
        return "00000000-0000-4000-8000-%012d".formatted(ordinal());
    }

    /** For whom the token is. */
    public String audience() {
        return this == EVENTS_SERVICE ? "account" : "hub-service";
    }

    /** What the token calls the person; a client has no name. */
    public @Nullable String called() {
        return switch (this) {
            case INTEGRATION, EVENTS_SERVICE, NOBODY -> null;
            case BUYER -> "Борис Купувачев";
            default -> "Човек " + ordinal();
        };
    }

    public @Nullable String role() {
        return role;
    }

    public @Nullable String centre() {
        return centre;
    }

    public @Nullable String enterprise() {
        return enterprise;
    }
}
