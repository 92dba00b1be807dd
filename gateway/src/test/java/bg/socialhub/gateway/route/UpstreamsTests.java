package bg.socialhub.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpstreamsTests {

    private static final Upstreams UPSTREAMS = new Upstreams(new RouteSettings(
            Duration.ofSeconds(1),
            new RouteSettings.Breaker(50, 50, 10, Duration.ofSeconds(5)),
            List.of(
                    service("hub", List.of("/api/v1/calendar-feeds", "/api/v1/rooms"), "/api/v1/calendar-feeds"),
                    service("portal", List.of("/", "/ratings"), "/ratings"))));

    @Test
    void aPageBelongsToThePortalWhateverItsFirstSegment() {
        assertThat(owner("/")).isEqualTo("portal");
        assertThat(owner("/ratings")).isEqualTo("portal");
        assertThat(owner("/ratings/abc")).isEqualTo("portal");
        assertThat(owner("/ratingsheet")).isEqualTo("portal");
        assertThat(owner("/apiary")).isEqualTo("portal");
    }

    @Test
    void nobodyOwnsAnUnknownPathOfTheApi() {
        assertThat(UPSTREAMS.of("/api")).isEmpty();
        assertThat(UPSTREAMS.of("/api/v1/ratings")).isEmpty();
    }

    @Test
    void whatFollowsASecretPrefixReachesNoLog() {
        assertThat(logged("/ratings/abc")).isEqualTo("/ratings/*");
        assertThat(logged("/api/v1/calendar-feeds/7/abc.ics")).isEqualTo("/api/v1/calendar-feeds/*");
        assertThat(logged("/api/v1/rooms/7")).isEqualTo("/api/v1/rooms/7");
        assertThat(logged("/ratings")).isEqualTo("/ratings");
    }

    private static String owner(String path) {
        return UPSTREAMS.of(path).orElseThrow().upstream().name();
    }

    private static String logged(String path) {
        return UPSTREAMS.of(path).orElseThrow().logged(path);
    }

    private static RouteSettings.Service service(String name, List<String> prefixes, String secret) {
        return new RouteSettings.Service(
                name, URI.create("http://127.0.0.1:1"), prefixes, List.of(secret), false, Duration.ofSeconds(2), 8, "");
    }
}
