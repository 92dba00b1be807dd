package bg.socialhub.marketplace.violations.offer;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.GetMapping;

/** Breaks every rule at once, to prove that they bite. */
class OfferState {

    MongoTemplate mongo;
    KafkaTemplate<String, String> kafka;
    Instant since = Instant.now();
    LocalDate day = LocalDate.now();
    HttpStatus status = HttpStatus.OK;

    @GetMapping
    void answer() {}
}
