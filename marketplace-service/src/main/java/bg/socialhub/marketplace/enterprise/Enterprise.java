package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.identifier.Eik;
import java.util.Set;

/**
 * A social enterprise.
 *
 * @param version 0 until it is stored
 * @param members the users who act for it; never published
 */
record Enterprise(
        EnterpriseId id, long version, Eik eik, Profile profile, Set<String> members, Certification certification) {

    Enterprise {
        members = Set.copyOf(members);
    }

    static Enterprise register(Eik eik, Profile profile, String member) {
        return new Enterprise(EnterpriseId.of(eik), 0, eik, profile, Set.of(member), new Certification.None());
    }

    Enterprise describe(Profile changed) {
        return new Enterprise(id, version, eik, changed, members, certification);
    }

    Enterprise certify(Certification.Command command) {
        return new Enterprise(id, version, eik, profile, members, certification.after(command));
    }

    boolean hasMember(String user) {
        return members.contains(user);
    }
}
