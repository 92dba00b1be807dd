package bg.socialhub.gateway.problem;

import java.io.IOException;
import java.util.Arrays;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the container refuses before a filter sees it, and what nobody foresaw, as problems without any inner detail. */
public class ContainerRefusals extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ContainerRefusals.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable surprise) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (surprise != null && response.getStatus() >= 500) {
            log.error("A request failed", surprise);
        }
        try {
            Problems.write(refusal(response.getStatus()), request.getRequest(), response.getResponse());
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            log.debug("The caller left before the refusal", gone);
        }
    }

    private static Refusal refusal(int status) {
        return Arrays.stream(Refusal.values())
                .filter(refusal -> refusal.status() == status && refusal != Refusal.AMBIGUOUS_PATH)
                .findFirst()
                .orElse(status < 500 ? Refusal.MALFORMED_REQUEST : Refusal.INTERNAL_ERROR);
    }
}
