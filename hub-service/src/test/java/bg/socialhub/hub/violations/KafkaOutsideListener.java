package bg.socialhub.hub.violations;

import org.springframework.kafka.annotation.KafkaListener;

class KafkaOutsideListener {

    @KafkaListener(topics = "any")
    void on(String message) {}
}
