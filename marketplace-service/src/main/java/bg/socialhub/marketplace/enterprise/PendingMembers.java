package bg.socialhub.marketplace.enterprise;

import java.util.List;
import org.springframework.stereotype.Component;

/** Members whom an enterprise has accepted and the identity server does not know yet; written together with the enterprise. */
@Component
public class PendingMembers {

    private final MongoEnterprises enterprises;

    PendingMembers(MongoEnterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** A user who acts for an enterprise. */
    public record Member(String enterpriseId, String user) {}

    public List<Member> next(int limit) {
        return enterprises.withUnprovisioned(limit).stream()
                .flatMap(stored -> stored.state().unprovisioned().stream().map(user -> new Member(stored.id(), user)))
                .toList();
    }

    public void known(Member member) {
        enterprises.provisioned(member.enterpriseId(), member.user());
    }
}
