package bg.socialhub.identity;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The routes that need no token: {@code "GET /api/v1/centres/**"}, or a path alone for every method. */
public record PublicRoutes(List<String> routes) {

    public PublicRoutes {
        routes = List.copyOf(routes);
    }

    public static PublicRoutes of(String... routes) {
        return new PublicRoutes(Arrays.asList(routes));
    }

    public static PublicRoutes none() {
        return new PublicRoutes(List.of());
    }

    RequestMatcher matcher() {
        return routes.isEmpty()
                ? request -> false
                : new OrRequestMatcher(
                        routes.stream().map(PublicRoutes::matcherOf).toList());
    }

    private static RequestMatcher matcherOf(String route) {
        var parts = route.strip().split("\\s+");
        var paths = PathPatternRequestMatcher.withDefaults();
        return switch (parts.length) {
            case 1 -> paths.matcher(parts[0]);
            case 2 -> paths.matcher(HttpMethod.valueOf(parts[0]), parts[1]);
            default -> throw new IllegalArgumentException("Not a route: \"" + route + "\"");
        };
    }
}
