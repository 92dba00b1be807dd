package bg.socialhub.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AccessLogTests {

    private static Visit visit(String path) {
        return new Visit(new Caller("192.0.2.1", "http", "door"), Trace.of(null, 0), path);
    }

    @Test
    void writesOneJsonObjectWhateverThePathContains() {
        String line = AccessLog.line(visit("/a\"b\\c\nd\u0000/я"), "GET", 200, 1_234_567);
        var json = JsonMapper.shared().readTree(line);
        assertThat(json.path("path").asString()).isEqualTo("/a_b_c_d_/_");
        assertThat(json.path("micros").asInt()).isEqualTo(1_234);
        assertThat(json.path("client").asString()).isEqualTo("192.0.2.1");
        assertThat(json.path("traceId").asString()).hasSize(32);
    }

    @Test
    void showsTheServiceAndItsViewOfThePath() {
        Visit visit = visit("/api/v1/secrets/hush");
        visit.goesTo("vault", "/api/v1/secrets/*");
        assertThat(AccessLog.line(visit, "GET", 200, 0))
                .contains("\"service\":\"vault\"")
                .doesNotContain("hush");
    }

    @Test
    void measuresByServiceAndKindOfAnswer() {
        var meters = new SimpleMeterRegistry();
        new AccessLog(meters).record(visit("/"), "GET", 404);
        assertThat(meters.get("gateway.requests")
                        .tags("service", "door", "status", "4xx")
                        .timer()
                        .count())
                .isEqualTo(1);
    }
}
