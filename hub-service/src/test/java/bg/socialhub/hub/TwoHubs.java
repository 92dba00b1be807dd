package bg.socialhub.hub;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.local.MongoPart;
import bg.socialhub.local.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Two packaged instances over one store, started together, and a third that is there to be killed: it has no broker, and its
 * way to the store has a gate. All end with this JVM.
 */
public final class TwoHubs {

    public static final String DATABASE =
            "hub_two_" + UUID.randomUUID().toString().substring(0, 8);
    public static final StoreGate GATE = StoreGate.before(MongoPart.shared().uri(DATABASE));
    public static final RunningHub ONE;
    public static final RunningHub OTHER;
    public static final RunningHub VICTIM;

    /** Short, because a test waits until what a crash left is old enough to be taken away. */
    private static final Map<String, String> QUICK_SWEEPS = Map.of(
            "BOOKING_SWEEP", "3s",
            "BOOKING_CLAIM_GUARD", "20s",
            "BOOKING_CLAIM_PATIENCE", "10s",
            "TRAINING_SWEEP", "3s",
            "TRAINING_GUARD", "20s",
            "TRAINING_PATIENCE", "10s");

    private static final Map<String, String> CUT_OFF = Map.of(
            "MONGODB_URI",
            GATE.uri(),
            "KAFKA_BOOTSTRAP_SERVERS",
            "127.0.0.1:" + Ports.free(),
            "BOOKING_SWEEP",
            "1h",
            "TRAINING_SWEEP",
            "1h");

    static {
        List<RunningHub> started = RunningHub.startTogether(DATABASE, List.of(QUICK_SWEEPS, QUICK_SWEEPS, CUT_OFF));
        ONE = started.get(0);
        OTHER = started.get(1);
        VICTIM = started.get(2);
    }

    private TwoHubs() {}

    public static RunningHub hub(int number) {
        return number % 2 == 0 ? ONE : OTHER;
    }

    /** A room that the service has planted. */
    static String trainingRoom() {
        return ONE.get(Person.NOBODY, "/centres/plovdiv/rooms")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    /** Makes all calls at the same moment. */
    static List<Answer> inParallel(int count, IntFunction<Answer> call) throws Exception {
        CountDownLatch ready = new CountDownLatch(count);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                calls.add(() -> {
                    ready.countDown();
                    ready.await();
                    return call.apply(number);
                });
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
