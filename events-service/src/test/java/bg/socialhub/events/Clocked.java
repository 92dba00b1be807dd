package bg.socialhub.events;

import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.KeycloakPart;
import bg.socialhub.local.MongoPart;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** This service in the test's own JVM, over a store of its own, with the real broker and Keycloak, at a time that the test sets. */
public final class Clocked implements AutoCloseable {

    private final FakeHub hub = new FakeHub();
    private final ConfigurableApplicationContext service;
    private volatile Instant now;

    public Clocked(Instant now) {
        this.now = now;
        KafkaPart.shared().withTopics("hub.booking.v1", "hub.centre.v1", "marketplace.enterprise.v1");
        String name = "events_clocked_" + UUID.randomUUID();
        this.service = new SpringApplicationBuilder(EventsApplication.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(Clock.class, () -> new TestClock()))
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.mongodb.uri=" + MongoPart.shared().uri(name),
                        "--spring.kafka.bootstrap-servers=" + KafkaPart.shared().bootstrapServers(),
                        "--spring.kafka.consumer.group-id=" + name, // because the other instances have other stores
                        "--identity.issuer=" + KeycloakPart.shared().issuer(),
                        "--hub.url=" + hub.uri(),
                        "--events.room.sweep=200ms");
    }

    /** What the clock shows from now on. */
    public void set(Instant moment) {
        now = moment;
    }

    public Caller anybody() {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return new Caller(URI.create("http://127.0.0.1:" + port), null);
    }

    public Caller user(String name) {
        return anybody().as(KeycloakPart.shared().accessToken(name));
    }

    @Override
    public void close() {
        service.close();
        hub.close();
    }

    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks this clock for a zone");
        }
    }
}
