package bg.socialhub.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedReadingTests {

    private static final int ASKERS = 16;
    private static final int TIMES = 2_000;

    private final SharedReading<String, Integer> reading = new SharedReading<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch store = new CountDownLatch(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void goHome() {
        store.countDown();
        people.close();
    }

    @Test
    void whoAsksWhileItIsAskedSharesTheNextTime() throws Exception {
        Future<Integer> first = people.submit(() -> reading.ask("rooms", slowly()));
        await().until(() -> asked.get() == 1);
        List<Thread> waiting = new ArrayList<>();
        List<Future<Integer>> others = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            others.add(people.submit(() -> {
                synchronized (waiting) {
                    waiting.add(Thread.currentThread());
                }
                return reading.ask("rooms", slowly());
            }));
        }
        await().until(() -> {
            synchronized (waiting) {
                return waiting.size() == ASKERS
                        && waiting.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING);
            }
        });
        assertThat(asked).hasValue(1);
        store.countDown();
        assertThat(first.get()).isEqualTo(1);
        for (Future<Integer> other : others) {
            assertThat(other.get()).isEqualTo(2);
        }
        assertThat(reading.ask("rooms", slowly())).isEqualTo(3);
    }

    @Test
    void anotherQuestionDoesNotWait() throws Exception {
        people.submit(() -> reading.ask("rooms", slowly()));
        await().until(() -> asked.get() == 1);
        assertThat(reading.ask("closed days", () -> 7)).isEqualTo(7);
    }

    @Test
    void nobodyGetsAnAnswerThatWasBegunBeforeTheyAsked() throws Exception {
        AtomicInteger written = new AtomicInteger();
        Callable<Boolean> asker = () -> {
            for (int i = 0; i < TIMES; i++) {
                int own = written.incrementAndGet();
                if (reading.ask("rooms", written::get) < own) {
                    return false;
                }
            }
            return true;
        };
        List<Callable<Boolean>> all = List.of(asker, asker, asker, asker, asker, asker, asker, asker);
        for (Future<Boolean> one : people.invokeAll(all)) {
            assertThat(one.get()).isTrue();
        }
    }

    @Test
    void whatWentWrongIsToldAndTheNextAskAnew() {
        assertThatThrownBy(() -> reading.ask("rooms", () -> {
                    throw new IllegalStateException("no store");
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no store");
        assertThat(reading.ask("rooms", () -> 1)).isEqualTo(1);
    }

    /** Counts the times of asking; the first one waits for the store. */
    private Supplier<Integer> slowly() {
        return () -> {
            int time = asked.incrementAndGet();
            try {
                store.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return time;
        };
    }
}
