package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class BodyLimitIT extends Door {

    private static final int LIMIT = 1024 * 1024;

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
}
