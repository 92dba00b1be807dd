package bg.socialhub.gateway.admission;

import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses a path that the door and a service could read differently, and methods that nobody here serves. */
@Component
@Order(FilterOrder.PATH)
class PathFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
            Problems.write(Refusal.METHOD_NOT_ALLOWED, request, response);
        } else if (ambiguous(request.getRequestURI())) {
            Problems.write(Refusal.AMBIGUOUS_PATH, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean ambiguous(String path) {
        if (path.isEmpty() || path.charAt(0) != '/') {
            return true;
        }
        for (int at = 0; at < path.length(); at++) {
            boolean suspicious = switch (path.charAt(at)) {
                case ';', '\\' -> true;
                case '/' -> path.startsWith("/", at + 1) || dots(path, at + 1);
                case '%' -> encodedSeparator(path, at + 1);
                default -> false;
            };
            if (suspicious) {
                return true;
            }
        }
        return false;
    }

    private static boolean dots(String path, int from) {
        int at = from;
        while (at < path.length() && path.charAt(at) == '.') {
            at++;
        }
        int length = at - from;
        return (length == 1 || length == 2) && (at == path.length() || path.charAt(at) == '/');
    }

    /** Control characters, dots, slashes, semicolons, percent signs and backslashes have no reason to be encoded in a path. */
    private static boolean encodedSeparator(String path, int from) {
        if (from + 2 > path.length()) {
            return true;
        }
        int high = Character.digit(path.charAt(from), 16);
        int low = Character.digit(path.charAt(from + 1), 16);
        int code = high * 16 + low;
        return high < 0 || low < 0 || code < ' ' || code == 0x7F || "./;%\\".indexOf(code) >= 0;
    }
}
