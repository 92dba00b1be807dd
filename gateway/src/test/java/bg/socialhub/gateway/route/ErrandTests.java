package bg.socialhub.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.concurrent.Cancellable;
import org.junit.jupiter.api.Test;

class ErrandTests {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AtomicInteger ended = new AtomicInteger();
    private final Errand errand = errand();

    private Errand errand() {
        var service = new RouteSettings.Service(
                "shop", URI.create("http://127.0.0.1:1"), List.of("/"), List.of(), false, PATIENCE, 1, "");
        var upstream = new Upstream(service, new RouteSettings.Breaker(50, 50, 10, Duration.ofSeconds(5)));
        var errand = new Errand("GET", upstream, "/");
        errand.setDependency(connection());
        return errand;
    }

    private Cancellable connection() {
        return () -> ended.incrementAndGet() > 0;
    }

    private void lookTwice(double secondsFromNow) {
        errand.callBackIfOverdue(inSeconds(secondsFromNow));
        errand.callBackIfOverdue(inSeconds(secondsFromNow));
    }

    private static long inSeconds(double seconds) {
        return System.nanoTime() + (long) (seconds * 1e9);
    }

    @Test
    void isCalledBackOnlyWhenTheServiceWasSilentForTooLong() {
        lookTwice(1.9);
        assertThat(errand.isCancelled()).isFalse();
        lookTwice(2.1);
        assertThat(errand.isCancelled()).isTrue();
        assertThat(ended).hasValue(1);
    }

    @Test
    void anAnswerBetweenTwoLooksIsStillRead() {
        errand.callBackIfOverdue(inSeconds(2.1));
        errand.turnsToService();
        errand.callBackIfOverdue(inSeconds(2.1));
        assertThat(errand.isCancelled()).isFalse();
    }

    @Test
    void waitsForItsCallerAsLongAsNeeded() {
        errand.turnsToCaller();
        lookTwice(1_000);
        assertThat(errand.isCancelled()).isFalse();
        errand.turnsToService();
        lookTwice(1.9);
        assertThat(errand.isCancelled()).isFalse();
        lookTwice(2.1);
        assertThat(errand.isCancelled()).isTrue();
    }

    @Test
    void aConnectionThatComesTooLateIsEndedToo() {
        lookTwice(3);
        errand.setDependency(connection());
        assertThat(ended).hasValue(2);
    }
}
