package bg.socialhub.gateway.apidoc;

import bg.socialhub.gateway.route.Upstream;
import bg.socialhub.gateway.route.UpstreamClient;
import bg.socialhub.gateway.route.Upstreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The merged description, kept for a short while; of a service that is down, the last known version. */
@Component
class ApiDocument {

    private static final Logger log = LoggerFactory.getLogger(ApiDocument.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ApiDocumentSettings settings;
    private final UpstreamClient client;
    private final List<Upstream> described;
    private final Map<String, JsonNode> lastKnown = new ConcurrentHashMap<>();
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Kept kept = new Kept(new byte[0], Long.MIN_VALUE);

    ApiDocument(ApiDocumentSettings settings, UpstreamClient client, Upstreams upstreams) {
        this.settings = settings;
        this.client = client;
        this.described = upstreams.all().stream()
                .filter(upstream -> !upstream.document().isEmpty())
                .toList();
    }

    byte[] bytes() {
        Kept current = kept;
        if (current.fresh()) {
            return current.bytes();
        }
        refreshing.lock();
        try {
            if (!kept.fresh()) {
                kept = new Kept(merged(), System.nanoTime() + settings.kept().toNanos());
            }
            return kept.bytes();
        } finally {
            refreshing.unlock();
        }
    }

    private byte[] merged() {
        List<String> notes = new ArrayList<>();
        var merged = new MergedDocument(settings.title(), settings.server());
        var attempts = attempts();
        for (Upstream upstream : described) {
            boolean answered = attempts.getOrDefault(upstream.name(), false);
            JsonNode document = lastKnown.get(upstream.name());
            if (document == null) {
                notes.add(upstream.name() + " does not answer and is left out.");
            } else {
                merged.add(upstream.name(), upstream.prefixes(), document);
            }
            if (document != null && !answered) {
                notes.add(upstream.name() + " does not answer; this is what it offered last.");
            }
        }
        var document = merged.describedAs(String.join(" ", notes));
        return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    }

    /** Asks all services at once; tells which of them answered. */
    private Map<String, Boolean> attempts() {
        Map<String, Future<Boolean>> running = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            described.forEach(upstream -> running.put(upstream.name(), threads.submit(() -> refreshed(upstream))));
        }
        var answered = new LinkedHashMap<String, Boolean>();
        running.forEach(
                (name, future) -> answered.put(name, future.state() == Future.State.SUCCESS && future.resultNow()));
        return answered;
    }

    private boolean refreshed(Upstream upstream) {
        try {
            JsonNode document = JSON.readTree(client.text(upstream, upstream.document(), settings.patience()));
            if (!document.isObject()) {
                return false;
            }
            lastKnown.put(upstream.name(), document);
            return true;
        } catch (IOException | JacksonException failure) {
            log.warn("{} gives no API description: {}", upstream.name(), failure.toString());
            return false;
        }
    }

    private record Kept(byte[] bytes, long until) {
        boolean fresh() {
            return until != Long.MIN_VALUE && System.nanoTime() - until < 0;
        }
    }

    /** For how long an answer may be reused. */
    Duration kept() {
        return settings.kept();
    }
}
