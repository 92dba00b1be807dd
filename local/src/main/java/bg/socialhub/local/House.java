package bg.socialhub.local;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The whole system of one site, started as fast as its parts allow and stopped in reverse order. */
final class House implements AutoCloseable {

    private final Site site;
    private final Progress progress;
    private final Deque<Part> started = new ConcurrentLinkedDeque<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    private House(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    /** A house whose parts are not started yet, so that it can be closed also while it starts. */
    static House at(Site site, Progress progress) {
        return new House(site, progress);
    }

    /** Returns when everything is ready; the first failure ends what was started. */
    House start() {
        try {
            startAll();
            return this;
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof PartFailed failed
                    ? failed
                    : new PartFailed("The system could not be started: %s.".formatted(e.getCause()), e);
        }
    }

    private void startAll() {
        // because Keycloak is the long pole, everything that does not need it starts beside it
        var keycloak = begin(
                "Keycloak",
                () -> KeycloakPart.persistent(
                        site.data().resolve("keycloak"), site.keycloak(), site.address(Service.GATEWAY)));
        var mongo = begin("MongoDB", () -> MongoPart.persistent(site.data().resolve("mongo"), site.mongo()));
        var kafka = begin("Kafka", () -> KafkaPart.persistent(site.data().resolve("kafka"), site.kafka()));
        firstFailure(List.of(mongo, kafka));
        var start = new ServiceStart(site);
        var services = List.of(Service.values()).stream()
                .map(service -> begin(service.module(), () -> start.start(service)))
                .toList();
        firstFailure(services);
        firstFailure(List.of(keycloak));
    }

    private CompletableFuture<Void> begin(String name, Supplier<Part> start) {
        return CompletableFuture.runAsync(
                () -> {
                    progress.say("%s is starting", name);
                    started.push(start.get());
                    progress.say("%s is ready", name);
                },
                executor);
    }

    /** Waits for all, but not for the others once one has failed. */
    private static void firstFailure(List<CompletableFuture<Void>> starts) {
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        starts.forEach(start -> start.exceptionally(failure -> {
            all.completeExceptionally(failure);
            return null;
        }));
        all.join();
    }

    List<Part> parts() {
        return List.copyOf(started);
    }

    @Override
    public void close() {
        executor.shutdownNow();
        for (var part = started.poll(); part != null; part = started.poll()) {
            part.close();
        }
        ChildJvm.endAll();
    }
}
