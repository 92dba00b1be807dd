package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class BodyLimitIT extends Door {

    private static final int LIMIT = 1024 * 1024;
    private static final String FILES = "/api/v1/support-requests/1/attachments";

    @Test
    void aBodyOfToldLengthOverTheLimitIsRefusedBeforeAnybodyReadsIt() {
        int before = HUB.timesAsked();
        assertProblem(caller.send("POST", "/api/v1/bookings", "x".repeat(LIMIT + 1)), 413, "content-too-large");
        assertThat(HUB.timesAsked()).isEqualTo(before);
    }

    @Test
    void aChunkedBodyIsRefusedWhenItGrowsOverTheLimit() {
        var answer = caller.stream("/api/v1/bookings", new ByteArrayInputStream(new byte[LIMIT + 1]));
        assertProblem(answer, 413, "content-too-large");
    }

    @Test
    void aBodyOfExactlyTheLimitPassesEitherWay() {
        assertThat(caller.send("POST", "/api/v1/bookings", "x".repeat(LIMIT)).statusCode())
                .isEqualTo(200);
        assertThat(HUB.last().bodyLength()).isEqualTo(LIMIT);
        assertThat(caller.stream("/api/v1/bookings", new ByteArrayInputStream(new byte[LIMIT]))
                        .statusCode())
                .isEqualTo(200);
        assertThat(HUB.last().bodyLength()).isEqualTo(LIMIT);
        assertThat(HUB.last().headers().getFirst("Transfer-Encoding")).isEqualTo("chunked");
    }

    @Test
    void aFileMayBeLargerOnTheRouteThatTakesFilesAndOnNoOther() {
        int file = 11 * LIMIT;
        assertThat(caller.send("POST", FILES, "x".repeat(file)).statusCode()).isEqualTo(200);
        assertThat(HUB.last().bodyLength()).isEqualTo(file);
        assertThat(caller.stream(FILES, new ByteArrayInputStream(new byte[file]))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(caller.stream(FILES, new ByteArrayInputStream(new byte[file + 1])), 413, "content-too-large");
        assertProblem(
                caller.send("POST", "/api/v1/support-requests/1/messages", "x".repeat(LIMIT + 1)),
                413,
                "content-too-large");
        assertProblem(caller.send("POST", FILES + "/2", "x".repeat(LIMIT + 1)), 413, "content-too-large");
    }

    @Test
    void aHundredMegabytesAreRefusedBeforeTheFirstOfThemIsSent() {
        int before = HUB.timesAsked();
        String answer = caller.raw("POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(FILES, 100 * LIMIT));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/content-too-large");
        assertThat(HUB.timesAsked()).isEqualTo(before);
    }
}
