package bg.socialhub.platform.messaging;

import bg.socialhub.platform.messaging.EventSender.EventNotSent;
import bg.socialhub.platform.store.OutboxEntry;
import bg.socialhub.platform.store.OutboxSignal;
import bg.socialhub.platform.store.Outboxes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Carries events from the aggregates' outboxes to the broker, at least once and in order per aggregate. A signal after
 * the write makes it quick; the sweep makes it sure. Neither a slow nor a dead broker is felt by the writer.
 */
final class OutboxRelay implements OutboxSignal, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private record Signal(String collection, String id) {}

    private final Supplier<Outboxes> outboxes;
    private final EventSender sender;
    private final OutboxSettings settings;
    private final Clock clock;
    private final List<BlockingQueue<Signal>> queues = new ArrayList<>();
    private final Set<Signal> queued = ConcurrentHashMap.newKeySet();
    private final List<Thread> workers = new ArrayList<>();
    private @Nullable ScheduledExecutorService sweeper;
    private volatile boolean running;

    OutboxRelay(Supplier<Outboxes> outboxes, EventSender sender, OutboxSettings settings, Clock clock) {
        this.outboxes = outboxes;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
        for (int i = 0; i < settings.workers(); i++) {
            queues.add(new ArrayBlockingQueue<>(settings.queue()));
        }
    }

    @Override
    public void written(String collection, String id) {
        Signal signal = new Signal(collection, id);
        if (!queued.add(signal)) {
            return; // whoever takes it from the queue reads the document after this write
        }
        if (!queues.get(Math.floorMod(signal.hashCode(), queues.size())).offer(signal)) {
            queued.remove(signal);
            log.debug("The relay is busy; the sweep will find {} in {}", id, collection);
        }
    }

    @Override
    public void start() {
        running = true;
        for (BlockingQueue<Signal> queue : queues) {
            workers.add(
                    Thread.ofVirtual().name("outbox-relay-" + workers.size()).start(() -> relay(queue)));
        }
        long pause = settings.sweep().toMillis();
        var newSweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("outbox-sweep").factory());
        newSweeper.scheduleWithFixedDelay(this::sweep, 0, pause, TimeUnit.MILLISECONDS);
        sweeper = newSweeper;
    }

    @Override
    public void stop() {
        running = false;
        if (sweeper != null) {
            sweeper.shutdownNow();
        }
        workers.forEach(Thread::interrupt);
        workers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the listeners and the web server and stops after them; may be stopped and started again. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void sweep() {
        try {
            outboxes.get().sweep(clock.instant().minus(settings.age()), this);
        } catch (DataAccessException e) {
            log.warn("The outboxes cannot be swept now: {}", e.getMessage());
        }
    }

    private void relay(BlockingQueue<Signal> queue) {
        try {
            while (running) {
                Signal signal = queue.take();
                queued.remove(signal);
                relay(signal);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the service stops; what is unsent is found at the next start
        }
    }

    private void relay(Signal signal) {
        try {
            List<OutboxEntry> waiting = outboxes.get().waiting(signal.collection(), signal.id());
            waiting.forEach(sender::send);
            if (!waiting.isEmpty()) {
                outboxes.get().remove(signal.collection(), signal.id(), waiting);
            }
        } catch (EventNotSent | DataAccessException e) {
            log.warn(
                    "Events of {} in {} wait for the next sweep: {}", signal.id(), signal.collection(), e.getMessage());
        } catch (RuntimeException e) {
            log.error("Events of {} in {} cannot be sent", signal.id(), signal.collection(), e);
        }
    }
}
