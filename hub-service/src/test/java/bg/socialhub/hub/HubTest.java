package bg.socialhub.hub;

import bg.socialhub.local.MongoPart;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The service in this JVM over the embedded store and broker, with a clock that the test sets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "hub.booking.sweep=1h",
            "hub.support.sweep=1h",
            "hub.support.file-sweep=1h",
            "hub.support.rating-key=" + HubTest.RATING_KEY,
            "hub.training.sweep=1h",
            "hub.training.seat-sweep=1h",
            "spring.task.scheduling.shutdown.await-termination=false"
        })
@Import(TestClock.Setting.class)
@ContextConfiguration(initializers = HubTest.Parts.class)
public @interface HubTest {

    /** Worth nothing anywhere else. */
    String RATING_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    /** Starts the parts once and points the service to them. */
    final class Parts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.mongodb.uri=" + MongoPart.shared().uri("hub_in_jvm"),
                    "spring.kafka.bootstrap-servers=" + RunningHub.kafka());
        }
    }
}
