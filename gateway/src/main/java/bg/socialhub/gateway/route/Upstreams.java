package bg.socialhub.gateway.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All services, and which of them a path belongs to. */
@Component
public class Upstreams {

    private static final String ROOT = "/";
    private static final int API_LENGTH = "/api/v1/".length();

    private final List<Upstream> all;
    private final Map<String, Destination> byPrefix = new HashMap<>();

    Upstreams(RouteSettings settings) {
        this.all = settings.services().stream()
                .map(service -> new Upstream(service, settings.breaker()))
                .toList();
        all.forEach(this::enlist);
    }

    public List<Upstream> all() {
        return all;
    }

    /** Nothing for a path under /api that no service owns. */
    Optional<Destination> of(String path) {
        if (!path.startsWith("/api") || (path.length() > 4 && path.charAt(4) != '/')) {
            Destination page = byPrefix.get(firstSegment(path));
            return Optional.ofNullable(page == null ? byPrefix.get(ROOT) : page);
        }
        int end = path.length() < API_LENGTH ? -1 : path.indexOf('/', API_LENGTH);
        if (end < 0) {
            return Optional.ofNullable(byPrefix.get(path));
        }
        Destination owner = byPrefix.get(path.substring(0, end));
        return Optional.ofNullable(owner == null ? shared(path, end) : owner);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /** A segment that several services share, each with a further one of its own. */
    private @Nullable Destination shared(String path, int first) {
        int end = path.indexOf('/', first + 1);
        return byPrefix.get(end < 0 ? path : path.substring(0, end));
    }

    private void enlist(Upstream upstream) {
        for (String prefix : upstream.prefixes()) {
            boolean secret = upstream.settings().secretPrefixes().contains(prefix);
            var earlier = byPrefix.put(prefix, new Destination(upstream, prefix, secret));
            if (earlier != null) {
                throw new IllegalStateException(
                        prefix + " belongs to " + earlier.upstream().name() + " and " + upstream.name());
            }
        }
    }

    /** Where a path leads. */
    record Destination(Upstream upstream, String prefix, boolean secret) {

        /** What a log may show of the path. */
        String logged(String path) {
            return secret && path.length() > prefix.length() ? prefix + "/*" : path;
        }
    }
}
