package bg.socialhub.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests that came in by the management port, when it is a port of its own; it listens on loopback only. */
record ManagementPort(Environment environment) implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        var management = environment.getProperty("local.management.port", Integer.class);
        var server = environment.getProperty("local.server.port", Integer.class);
        return management != null && !management.equals(server) && management == request.getLocalPort();
    }
}
