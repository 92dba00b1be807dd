package bg.socialhub.gateway.route;

import java.io.IOException;
import org.apache.coyote.CloseNowException;

/** The caller went away or sent nonsense while its request was carried; the service is not to blame. */
final class CallerGone extends CloseNowException {

    private static final long serialVersionUID = 1L;

    CallerGone(IOException cause) {
        super("The caller is gone", cause);
    }
}
