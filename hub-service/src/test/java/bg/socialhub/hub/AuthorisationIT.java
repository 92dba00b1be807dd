package bg.socialhub.hub;

import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RouteTable.Row;
import bg.socialhub.hub.RunningHub.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the running service for every person of the demo, at home and in another centre (I7). */
class AuthorisationIT {

    private static final String FILE = "file:";

    static List<Row> routes() {
        return RouteTable.ours().of(Routes.described(HUB.document()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everybodyMayDoExactlyTheirOwn(Row row) {
        var fixtures = new Fixtures();
        Map<Person, Integer> found = new EnumMap<>(Person.class);
        for (Person person : Person.values()) {
            int status = send(row, person, fixtures).status();
            found.put(person, status);
            if (status < 300 && !row.method().equals("GET")) {
                fixtures.usedUp();
            }
        }
        assertThat(found).isEqualTo(row.statuses());
    }

    @Test
    void theServiceDescribesEveryRouteThatItsControllersHave() {
        assertThat(Routes.described(HUB.document())).isEqualTo(Routes.declared("bg.socialhub.hub"));
    }

    @Test
    void everyDescribedRouteIsTried() {
        var described = Routes.described(HUB.document());
        assertThat(routes()).extracting(Row::route).containsAll(described);
    }

    private static Answer send(Row row, Person person, Fixtures fixtures) {
        String path = fixtures.in(row.request());
        if (row.body().startsWith(FILE)) {
            byte[] content = row.body().substring(FILE.length()).getBytes(StandardCharsets.UTF_8);
            return HUB.upload(person, path, "a.txt", content);
        }
        HttpRequest.Builder request = HUB.request(person, path)
                .method(
                        row.method(),
                        row.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(fixtures.in(row.body())));
        return HUB.send(row.version().isEmpty() ? request : request.header("If-Match", "\"" + row.version() + "\""));
    }
}
