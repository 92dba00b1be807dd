package bg.socialhub.portal.gateway;

/** A service behind the gateway gives no answer now; pages show what they have and say what is missing. */
public final class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceUnavailable(String service, Throwable cause) {
        super(service + " does not answer", cause);
    }
}
