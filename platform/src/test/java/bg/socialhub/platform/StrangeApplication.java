package bg.socialhub.platform;

import bg.socialhub.platform.messaging.EventReader;
import bg.socialhub.platform.messaging.EventTopics;
import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.store.Projection;
import bg.socialhub.platform.store.Projections;
import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Problem;
import bg.socialhub.platform.web.Responses;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import io.cloudevents.CloudEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A service about kettles, so that the platform is tried by somebody who knows nothing of the business. */
@SpringBootApplication
public class StrangeApplication {

    public static void main(String... args) {
        org.springframework.boot.SpringApplication.run(StrangeApplication.class, args);
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record Kettle(
            String name, Colour colour, BigDecimal litres, UUID serial, LocalDate made, Instant boiledAt) {}

    @Topic("test.kettle.v1")
    public sealed interface KettleEvent extends PublishedEvent {
        @EventType("kettle-made")
        record KettleMade(String kettleId, long version, Instant occurredAt, String name) implements KettleEvent {
            @Override
            public String aggregateId() {
                return kettleId;
            }
        }

        @EventType("kettle-boiled")
        record KettleBoiled(String kettleId, long version, Instant occurredAt, String name) implements KettleEvent {
            @Override
            public String aggregateId() {
                return kettleId;
            }
        }
    }

    public record SeenKettle(
            @NotNull String kettleId, long version, @NotNull String name) {}

    public record NewKettle(
            @NotNull @PlainText(max = 40) String name,
            @NotNull Colour colour,
            @NotNull @Max(9) Integer cups,
            OffsetDateTime boiledAt,
            LocalDate made,
            @Valid List<Part> parts) {}

    public record Part(@NotNull @PlainText(max = 10) String name) {}

    @Bean
    AggregateStore<Kettle> kettles(AggregateStores stores) {
        return stores.of("kettles", Kettle.class);
    }

    @Bean
    Projection<SeenKettle> seenKettles(Projections projections) {
        return projections.of("seen_kettles", SeenKettle.class);
    }

    @Bean
    NewTopics topics() {
        return EventTopics.compacted("test.kettle.v1");
    }

    @Bean
    NewTopics deadLetters() {
        return EventTopics.deadLettersOf("test.kettle.v1");
    }

    @RestController
    static class KettleController {

        final AtomicInteger made = new AtomicInteger();
        private final AggregateStore<Kettle> kettles;
        private final NewId ids;
        private final Clock clock;

        KettleController(AggregateStore<Kettle> kettles, NewId ids, Clock clock) {
            this.kettles = kettles;
            this.ids = ids;
            this.clock = clock;
        }

        @PostMapping("/kettles")
        ResponseEntity<NewKettle> make(@Valid @RequestBody NewKettle kettle) {
            made.incrementAndGet();
            String id = ids.next().toString();
            Kettle state = new Kettle(kettle.name(), kettle.colour(), BigDecimal.ONE, UUID.randomUUID(), null, null);
            Stored<Kettle> stored = kettles.insert(
                    id,
                    state,
                    Change.by("somebody", "make-kettle", clock.instant())
                            .publishing(new KettleEvent.KettleMade(id, 1, clock.instant(), kettle.name())));
            return Responses.created(URI.create("/kettles/" + stored.id()), stored.version(), kettle);
        }

        @GetMapping("/kettles/{id}")
        ResponseEntity<Map<String, String>> one(@PathVariable String id, WebRequest request) {
            Stored<Kettle> stored = kettles.find(id).orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found"));
            return Responses.conditional(
                    request,
                    stored.version(),
                    () -> Map.of("name", stored.state().name()));
        }

        @PutMapping("/kettles/{id}")
        ResponseEntity<String> rename(@PathVariable String id, IfMatch match, @RequestBody NewKettle kettle) {
            match.required().check(1);
            return ResponseEntity.ok(kettle.name());
        }

        @GetMapping("/kettles")
        Listing<String> all(
                Paging paging,
                @RequestParam(required = false) OffsetDateTime from,
                @RequestParam(required = false) Colour colour) {
            return Listing.of(List.of(String.valueOf(paging.limit())));
        }

        @PostMapping("/explosions")
        void explode() {
            throw new IllegalStateException("secret detail");
        }

        @PostMapping("/outages")
        void loseTheStore() {
            throw new UncategorizedMongoDbException(
                    "secret detail",
                    new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), new ServerAddress()), null));
        }

        @PostMapping("/overfilled")
        void overfill() {
            throw new InvalidField("cups", "Max", "cups", 9);
        }
    }

    @Component
    static class KettleListener {

        private final EventReader events;
        private final Projection<SeenKettle> seen;

        KettleListener(EventReader events, Projection<SeenKettle> seen) {
            this.events = events;
            this.seen = seen;
        }

        @KafkaListener(topics = "test.kettle.v1")
        void on(CloudEvent event) {
            SeenKettle kettle = events.read(event, SeenKettle.class);
            seen.apply(kettle.kettleId(), kettle.version(), kettle);
        }
    }
}
