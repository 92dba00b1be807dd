package bg.socialhub.gateway.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Believes what a proxy says about its caller only when the proxy is one of ours. */
final class TrustedProxies {

    private final List<Network> networks;

    TrustedProxies(List<String> networks) {
        this.networks = networks.stream().map(Network::of).toList();
    }

    Caller callerOf(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String host = Objects.requireNonNullElse(request.getHeader("Host"), "");
        if (networks.isEmpty() || !trusts(peer)) {
            return new Caller(peer, request.getScheme(), host);
        }
        return new Caller(
                farthestKnown(request, peer),
                scheme(request),
                Objects.requireNonNullElse(request.getHeader("X-Forwarded-Host"), host));
    }

    /** Walks back from the peer while the hop that reports is trusted. */
    private String farthestKnown(HttpServletRequest request, String peer) {
        var hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .toList()
                .reversed();
        String known = peer;
        for (String hop : hops) {
            if (!trusts(known) || parsed(hop) == null) {
                break;
            }
            known = hop;
        }
        return known;
    }

    private static String scheme(HttpServletRequest request) {
        return "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : request.getScheme();
    }

    private boolean trusts(String address) {
        InetAddress parsed = parsed(address);
        return parsed != null && networks.stream().anyMatch(network -> network.contains(parsed));
    }

    private static @Nullable InetAddress parsed(String literal) {
        try {
            return InetAddress.ofLiteral(literal);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
