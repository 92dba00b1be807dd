package bg.socialhub.gateway.route;

import java.io.IOException;

/** The caller went away or sent nonsense while its request was carried; the service is not to blame. */
final class CallerGone extends IOException {

    private static final long serialVersionUID = 1L;

    CallerGone(IOException cause) {
        super(cause);
    }
}
