package bg.socialhub.portal.my;

import bg.socialhub.portal.gateway.MyEnterprisesApi;
import bg.socialhub.portal.gateway.MyEnterprisesApi.MyEnterprise;
import bg.socialhub.portal.signin.AccessTokens;
import bg.socialhub.portal.signin.Visitor;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The enterprises for which the visitor acts. */
@Component
public class OwnEnterprises {

    private final MyEnterprisesApi api;
    private final AccessTokens tokens;

    OwnEnterprises(MyEnterprisesApi api, AccessTokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /**
     * All of them by name. One that the visitor's token does not know was registered just now: the token is renewed, so that the
     * next page may find it known.
     */
    public List<MyEnterprise> all(Visitor visitor) {
        var order = Collator.getInstance(Locale.of("bg"));
        var mine = api.mine().items().stream()
                .sorted(Comparator.comparing(MyEnterprise::name, order).thenComparing(MyEnterprise::id))
                .toList();
        if (mine.stream().anyMatch(one -> !visitor.actsFor(one.id()))) {
            tokens.renew();
        }
        return mine;
    }

    /** Those that every service knows already. */
    public List<MyEnterprise> ready(Visitor visitor) {
        return all(visitor).stream().filter(one -> visitor.actsFor(one.id())).toList();
    }

    /** One of them; another is not there. */
    public MyEnterprise get(String id, Visitor visitor) {
        return all(visitor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
