package bg.socialhub.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"gateway.route.breaker.pause=1s"})
@Import(ResilienceIT.ThreadWatch.class)
class ResilienceIT extends Door {

    @Autowired
    private ThreadWatch threads;

    @DynamicPropertySource
    static void patience(DynamicPropertyRegistry properties) {
        properties.add("HUB_READ_TIMEOUT", () -> "20s");
    }

    @Test
    void aDeadServiceIsRefusedAtOnceWhileTheOthersAnswer() {
        EVENTS.dies();
        for (int i = 0; i < 12; i++) {
            assertProblem(caller.get("/api/v1/events"), 503, "unavailable");
        }
        var refused = caller.get("/api/v1/events");
        assertProblem(refused, 503, "unavailable");
        assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(caller.get("/api/v1/centres").body()).isEqualTo("hub");
        EVENTS.rises();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> caller.get("/api/v1/events").statusCode() == 200);
    }

    @Test
    void aSlowServiceOpensItsBreakerWhileAnotherStaysFast() throws Exception {
        var release = new CountDownLatch(1);
        MARKETPLACE.answers(exchange -> {
            awaitQuietly(release);
            Backend.reply(exchange, 200, "text/plain", "late");
        });
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 20; i++) {
                slow.add(clients.submit(() -> caller.get("/api/v1/offers").statusCode()));
            }
            long begun = System.nanoTime();
            for (int i = 0; i < 50; i++) {
                assertThat(caller.get("/api/v1/centres").body()).isEqualTo("hub");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1_900));
            for (var answer : slow) {
                assertThat(answer.get(10, SECONDS)).isEqualTo(503);
            }
            int asked = MARKETPLACE.timesAsked();
            assertProblem(caller.get("/api/v1/offers"), 503, "unavailable");
            assertThat(MARKETPLACE.timesAsked())
                    .as("the open breaker spares the service")
                    .isEqualTo(asked);
        } finally {
            release.countDown();
        }
        MARKETPLACE.answersWithItsName();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> caller.get("/api/v1/offers").statusCode() == 200);
    }

    @Test
    void anAnswerThatFallsSilentIsBrokenOff() {
        var release = new CountDownLatch(1);
        MARKETPLACE.answers(exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(new byte[50_000]);
            exchange.getResponseBody().flush();
            awaitQuietly(release);
        });
        long begun = System.nanoTime();
        try {
            assertThatThrownBy(() -> caller.get("/api/v1/offers")).isInstanceOf(UncheckedIOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(10));
        } finally {
            release.countDown();
        }
    }

    @Test
    void refusalsOfAServiceAreAnswersAndItsErrorsAreFailures() {
        PORTAL.answers(exchange -> Backend.reply(exchange, 404, "text/plain", "none"));
        for (int i = 0; i < 60; i++) {
            assertThat(caller.get("/page").statusCode()).isEqualTo(404);
        }
        PORTAL.answers(exchange -> Backend.reply(exchange, 500, "text/plain", "broken"));
        await().until(() -> caller.get("/page").statusCode() == 503);
        PORTAL.answersWithItsName();
        await().atMost(Duration.ofSeconds(10)).until(() -> caller.get("/page").statusCode() == 200);
    }

    @Test
    void fiveHundredSlowCallsRunAtOnceOnVirtualThreads() throws Exception {
        int calls = 500;
        var together = new CyclicBarrier(calls);
        HUB.answers(exchange -> {
            try {
                together.await(20, SECONDS);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            Backend.reply(exchange, 200, "text/plain", "together");
        });
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<String>>();
            for (int i = 0; i < calls; i++) {
                answers.add(clients.submit(() -> caller.get("/api/v1/rooms").body()));
            }
            for (var answer : answers) {
                assertThat(answer.get(30, SECONDS)).isEqualTo("together");
            }
        }
        assertThat(threads.sawVirtual.get()).isTrue();
        assertThat(threads.sawPlatform.get()).isFalse();
    }

    @Test
    void whatChangesSomethingIsSentOnce() {
        // Not the hub: of the many connections that another test opens to it, some may be stale by now.
        EVENTS.answers(
                exchange -> exchange.getHttpContext().getServer().getExecutor().execute(exchange::close));
        int before = EVENTS.timesAsked();
        assertProblem(caller.send("POST", "/api/v1/events", "x"), 503, "unavailable");
        assertThat(EVENTS.timesAsked()).isEqualTo(before + 1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes on which kind of thread requests are handled. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ThreadWatch {

        final AtomicBoolean sawVirtual = new AtomicBoolean();
        final AtomicBoolean sawPlatform = new AtomicBoolean();

        @Bean
        FilterRegistrationBean<jakarta.servlet.Filter> threadWatch() {
            return new FilterRegistrationBean<>((request, response, chain) -> {
                (Thread.currentThread().isVirtual() ? sawVirtual : sawPlatform).set(true);
                chain.doFilter(request, response);
            });
        }
    }
}
