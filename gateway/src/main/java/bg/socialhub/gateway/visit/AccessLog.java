package bg.socialhub.gateway.visit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One line of JSON and one measurement per request; no query, no token, no secret part of a path. */
@Component
class AccessLog {

    private static final Logger log = LoggerFactory.getLogger("access");

    private final MeterRegistry meters;
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void record(Visit visit, String method, int status) {
        long nanos = visit.nanos();
        timer(visit.service(), status).record(nanos, TimeUnit.NANOSECONDS);
        if (log.isInfoEnabled()) {
            log.info(line(visit, method, status, nanos));
        }
    }

    static String line(Visit visit, String method, int status, long nanos) {
        var line = new StringBuilder(256).append("{\"method\":\"");
        escaped(method, line).append("\",\"path\":\"");
        escaped(visit.loggedPath(), line).append("\",\"status\":").append(status);
        line.append(",\"micros\":").append(nanos / 1_000);
        line.append(",\"service\":\"").append(visit.service());
        escaped(visit.caller().address(), line.append("\",\"client\":\""));
        return line.append("\",\"traceId\":\"")
                .append(visit.trace().parent(), 3, 35)
                .append("\"}")
                .toString();
    }

    private static StringBuilder escaped(String text, StringBuilder line) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean plain = c > 0x1F && c < 0x7F && c != '"' && c != '\\';
            line.append(plain ? c : '_');
        }
        return line;
    }

    private Timer timer(String service, int status) {
        return timers.computeIfAbsent(service, this::byStatus)[Math.clamp(status / 100, 1, 5) - 1];
    }

    private Timer[] byStatus(String service) {
        var classes = new Timer[5];
        for (int first = 1; first <= 5; first++) {
            classes[first - 1] = Timer.builder("gateway.requests")
                    .tag("service", service)
                    .tag("status", first + "xx")
                    .register(meters);
        }
        return classes;
    }
}
