package bg.socialhub.hub.violations;

import org.springframework.kafka.annotation.KafkaListener;

class KafkaElsewhere {

    @KafkaListener(topics = "any")
    void on(String message) {}
}
