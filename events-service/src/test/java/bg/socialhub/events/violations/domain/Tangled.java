package bg.socialhub.events.violations.domain;

import java.time.Instant;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.GetMapping;

/** A domain type that knows everything it should not. */
sealed interface Tangled {

    record State(MongoTemplate mongo, KafkaTemplate<String, String> kafka) implements Tangled {
        @GetMapping
        Instant now() {
            return Instant.now();
        }
    }

    @FeignClient(name = "planted")
    interface Remote {}
}
