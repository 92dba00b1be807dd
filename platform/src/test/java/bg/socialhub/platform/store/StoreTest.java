package bg.socialhub.platform.store;

import bg.socialhub.local.MongoPart;
import bg.socialhub.platform.StrangeApplication.Colour;
import bg.socialhub.platform.StrangeApplication.Kettle;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The store alone, over the embedded server or, when {@code MONGODB_URI} names one, over a real MongoDB. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = StoreTest.Store.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = StoreTest.Server.class)
@interface StoreTest {

    Instant NOW = Instant.parse("2027-03-01T08:00:00.123Z");

    Kettle KETTLE =
            new Kettle("Чайник", Colour.RED, new BigDecimal("1.50"), UUID.randomUUID(), LocalDate.of(2027, 3, 28), NOW);

    /** No component, so that the strange service does not find it. */
    @ImportAutoConfiguration({
        org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration.class,
        DataMongoAutoConfiguration.class,
        MongoAutoConfiguration.class
    })
    class Store {
        final List<String> signals = new CopyOnWriteArrayList<>();

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        OutboxWriter outboxWriter() {
            return (event, actor) -> new OutboxEntry(
                    UUID.randomUUID().toString(), "topic", event.aggregateId(), "type", NOW, actor, null, "{}");
        }

        @Bean
        OutboxSignal outboxSignal() {
            return (collection, id) -> signals.add(id);
        }
    }

    final class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String given = System.getenv("MONGODB_URI");
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.mongodb.uri=" + (given == null ? MongoPart.shared().uri("store_contract") : given));
        }
    }
}
