package bg.socialhub.gateway.admission;

import org.springframework.core.Ordered;

/** The order in which a request meets the rules of the door. */
final class FilterOrder {

    static final int SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;
    static final int PATH = Ordered.HIGHEST_PRECEDENCE + 20;
    static final int CORS = Ordered.HIGHEST_PRECEDENCE + 30;
    static final int CLIENT = Ordered.HIGHEST_PRECEDENCE + 40;
    static final int BODY = Ordered.HIGHEST_PRECEDENCE + 50;

    private FilterOrder() {}
}
