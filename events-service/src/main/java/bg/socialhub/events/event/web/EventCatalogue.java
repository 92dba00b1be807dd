package bg.socialhub.events.event.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventChanged;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.Events;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every public event, rendered once per version. This instance's writes are here at once, other instances' when their message
 * arrives, and whatever slipped through with the next reading of the store.
 */
@Component
class EventCatalogue implements ApplicationRunner {

    private static final Comparator<Page> BY_START = Comparator.comparing(
                    (Page page) -> page.event().plan().start())
            .thenComparing(page -> page.event().id().toString());

    private final Events events;
    private final JsonMapper json;
    private final Map<EventId, Page> pages = new ConcurrentHashMap<>();
    private volatile List<Page> byStart = List.of();

    EventCatalogue(Events events, JsonMapper json) {
        this.events = events;
        this.json = json;
    }

    /** An event and its bytes. */
    record Page(Event event, byte[] body) {}

    @Override
    public void run(ApplicationArguments arguments) {
        reload();
    }

    @Scheduled(
            fixedDelayString = "${events.catalogue.reload:30s}",
            initialDelayString = "${events.catalogue.reload:30s}")
    void reload() {
        events.published().forEach(this::put);
    }

    @EventListener
    void on(EventChanged change) {
        put(change.event());
    }

    /** Takes in what another instance wrote. */
    void refresh(EventId id) {
        events.find(id).ifPresent(this::put);
    }

    List<Page> byStart() {
        return byStart;
    }

    Optional<Page> find(EventId id) {
        return Optional.ofNullable(pages.get(id));
    }

    private synchronized void put(Event event) {
        Page known = pages.get(event.id());
        if (event.publishedAtOrNull() == null || known != null && known.event().version() >= event.version()) {
            return;
        }
        pages.put(event.id(), new Page(event, json.writeValueAsBytes(EventView.from(event))));
        byStart = pages.values().stream().sorted(BY_START).toList();
    }
}
