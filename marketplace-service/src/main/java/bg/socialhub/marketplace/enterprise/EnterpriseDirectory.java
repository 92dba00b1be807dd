package bg.socialhub.marketplace.enterprise;

import bg.socialhub.identity.CurrentUser;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What other features may know about enterprises. */
@Component
public class EnterpriseDirectory {

    private final MongoEnterprises enterprises;

    EnterpriseDirectory(MongoEnterprises enterprises) {
        this.enterprises = enterprises;
    }

    public Optional<ListedEnterprise> find(String id) {
        return enterprises.find(new EnterpriseId(id)).map(ListedEnterprise::of);
    }

    /** The enterprises after an id, in the order of their ids; the empty id is before all of them. */
    public List<ListedEnterprise> after(String id, int limit) {
        return enterprises.after(id, limit).stream().map(ListedEnterprise::of).toList();
    }

    /** Those of these enterprises that exist. */
    public List<ListedEnterprise> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : enterprises.all(ids).stream().map(ListedEnterprise::of).toList();
    }

    /** The enterprises for which a user acts with how far their certificates are on a day, in the order of their ids. */
    public List<OwnEnterprise> own(CurrentUser user, LocalDate today) {
        return enterprises.all(ofMember(user)).stream()
                .map(enterprise -> OwnEnterprise.of(enterprise, today))
                .sorted(Comparator.comparing(own -> own.enterprise().id()))
                .toList();
    }

    /** Whether a user acts for an enterprise: by its own list of members, or by a token that says so already. */
    public boolean isMember(CurrentUser user, String id) {
        return user.isMemberOf(id)
                || enterprises
                        .find(new EnterpriseId(id))
                        .filter(enterprise -> enterprise.hasMember(user.id()))
                        .isPresent();
    }

    /** The enterprises for which a user acts, by their own lists of members and by what the token says. */
    public Set<String> ofMember(CurrentUser user) {
        var own = new HashSet<>(enterprises.ofMember(user.id()));
        user.enterprises().stream().filter(user::isMemberOf).forEach(own::add);
        return own;
    }
}
