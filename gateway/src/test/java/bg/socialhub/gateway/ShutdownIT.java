package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.local.JarPart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ShutdownIT {

    private static final int CLIENTS = 16;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();

    @Test
    void leavingUnderLoadLosesNoRequest() throws Exception {
        try (var hub = Backend.start("hub");
                var door = door(hub);
                var clients = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable ending =
                        () -> stop.set(true)) { // because the executor waits for them, also after a failure
            hub.answers(exchange -> {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                Backend.reply(exchange, 200, "text/plain", "whole");
            });
            var caller = new Caller(door.uri().getPort());
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> askUntilStopped(caller));
            }
            await().until(() -> answered.get() > 500);
            ProcessHandle.of(door.pid()).orElseThrow().destroy();
            int atTheSignal = answered.get();
            await().atMost(Duration.ofSeconds(3)).until(() -> answered.get() > atTheSignal + 500);
            assertThat(door.isAlive()).as("it still drains").isTrue();
            hub.answers(exchange -> {
                LockSupport.parkNanos(Duration.ofMillis(1_900).toNanos());
                Backend.reply(exchange, 200, "text/plain", "whole");
            });
            stop.set(true); // each client still waits for its last answer, some of them past the end of the drain
            clients.shutdown();
            assertThat(clients.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
            assertThat(lost).isEmpty();
            await().atMost(Duration.ofSeconds(20)).until(() -> !door.isAlive());
        }
    }

    private static JarPart door(Backend hub) {
        Path jar = Path.of(System.getProperty("socialhub.root"), "gateway", "target", "gateway.jar");
        return JarPart.of("gateway", jar)
                .env("HUB_URL", hub.url())
                .env("RATE_LIMIT_REQUESTS", "1000000")
                .env("DRAIN_PERIOD", "4s")
                .start();
    }

    private void askUntilStopped(Caller caller) {
        while (!stop.get()) {
            try {
                var answer = caller.get("/api/v1/centres");
                if (answer.statusCode() == 200 && "whole".equals(answer.body())) {
                    answered.incrementAndGet();
                } else {
                    lost.add(answer.statusCode() + " " + answer.body());
                }
            } catch (RuntimeException failure) {
                lost.add(String.valueOf(failure.getCause()));
                return; // because a client that goes on asking a closed door would only burn the processor
            }
        }
    }
}
