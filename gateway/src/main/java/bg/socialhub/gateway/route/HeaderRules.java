package bg.socialhub.gateway.route;

import bg.socialhub.gateway.visit.Trace;
import bg.socialhub.gateway.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;

/** Which headers pass the door in either direction, and which it writes itself. */
final class HeaderRules {

    private static final Set<String> HOP_BY_HOP = names(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Content-Length");
    private static final Set<String> NOT_IN = names(
            "Host",
            "Expect",
            "Cookie",
            "Forwarded",
            "X-Real-IP",
            "True-Client-IP",
            "CF-Connecting-IP",
            "X-Client-IP",
            "X-Cluster-Client-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-Original-Host",
            "X-HTTP-Method-Override",
            "X-HTTP-Method",
            "X-Method-Override",
            "X-Remote-User",
            "Remote-User",
            "X-Trace-Id",
            "X-Request-Id",
            "X-Correlation-Id",
            "Proxy",
            "B3",
            "Baggage",
            Trace.HEADER);
    private static final List<String> NOT_IN_FAMILIES =
            List.of("X-Forwarded-", "X-User", "X-Auth", "X-B3-", "X-Envoy-", "X-SSL-", "X-Client-Cert");
    private static final Set<String> NOT_OUT = names(
            "Date",
            "Server",
            "X-Powered-By",
            "Set-Cookie",
            "Location",
            "X-Trace-Id",
            "RateLimit",
            "RateLimit-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options");
    private static final Set<String> POLICIES = names(
            "Content-Security-Policy",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");
    private static final String CORS = "Access-Control-";

    private HeaderRules() {}

    static void in(HttpServletRequest from, Upstream upstream, HttpRequest to) {
        Set<String> named = namedByConnection(from.getHeaders("Connection").asIterator());
        var names = from.getHeaderNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            if (HOP_BY_HOP.contains(name) || NOT_IN.contains(name) || inFamily(name) || named.contains(name)) {
                continue;
            }
            from.getHeaders(name).asIterator().forEachRemaining(value -> to.addHeader(name, value));
        }
        if (upstream.settings().cookies()) {
            from.getHeaders("Cookie").asIterator().forEachRemaining(value -> to.addHeader("Cookie", value));
        }
        introduce(Visit.of(from), to);
    }

    private static void introduce(Visit visit, HttpRequest to) {
        to.addHeader("X-Forwarded-For", visit.caller().address());
        to.addHeader("X-Forwarded-Proto", visit.caller().scheme());
        to.addHeader("X-Forwarded-Host", visit.caller().host());
        to.addHeader(Trace.HEADER, visit.trace().parent());
    }

    static void out(HttpResponse from, Upstream upstream, HttpServletResponse to) {
        boolean pages = upstream.settings().cookies();
        for (Iterator<Header> headers = from.headerIterator(); headers.hasNext(); ) {
            Header header = headers.next();
            String name = header.getName();
            if (HOP_BY_HOP.contains(name) || NOT_OUT.contains(name) || starts(name, CORS)) {
                special(name, header.getValue(), upstream, to);
            } else if (!POLICIES.contains(name)) {
                to.addHeader(name, header.getValue());
            } else if (pages) {
                to.setHeader(name, header.getValue());
            }
        }
    }

    private static void special(String name, String value, Upstream upstream, HttpServletResponse to) {
        if ("Content-Length".equalsIgnoreCase(name)) {
            to.setContentLengthLong(Long.parseLong(value));
        } else if ("Location".equalsIgnoreCase(name)) {
            to.setHeader(name, outside(value, upstream));
        } else if ("Set-Cookie".equalsIgnoreCase(name) && upstream.settings().cookies()) {
            to.addHeader(name, value);
        }
    }

    /** The inner address of a service never leaves the house. */
    private static String outside(String location, Upstream upstream) {
        String inner = upstream.host().toURI();
        boolean names = location.startsWith(inner)
                && (location.length() == inner.length() || location.charAt(inner.length()) == '/');
        return names ? location.substring(inner.length()) : location;
    }

    private static Set<String> namedByConnection(Iterator<String> values) {
        if (!values.hasNext()) {
            return Set.of();
        }
        String first = values.next();
        if (!values.hasNext() && ("keep-alive".equalsIgnoreCase(first) || "close".equalsIgnoreCase(first))) {
            return Set.of();
        }
        var named = names(first.strip().split("\\s*,\\s*"));
        values.forEachRemaining(value -> Collections.addAll(named, value.strip().split("\\s*,\\s*")));
        return named;
    }

    private static boolean inFamily(String name) {
        for (String family : NOT_IN_FAMILIES) {
            if (starts(name, family)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(String name, String family) {
        return name.regionMatches(true, 0, family, 0, family.length());
    }

    private static Set<String> names(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return set;
    }
}
