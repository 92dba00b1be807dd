package bg.socialhub.platform.messaging;

import bg.socialhub.platform.store.OutboxWriter;
import bg.socialhub.platform.store.Outboxes;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass({KafkaTemplate.class, MongoTemplate.class})
@EnableConfigurationProperties(OutboxSettings.class)
class MessagingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
        KafkaTemplate<String, byte[]> template = new KafkaTemplate<>(producers);
        template.setProducerListener(new ProducerListener<>() {}); // the relay tells what it could not send
        return template;
    }

    @Bean
    @ConditionalOnMissingBean
    OutboxWriter outboxWriter(JsonMapper json, ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        Tracer traces = tracer.getIfAvailable();
        Propagator propagation = propagator.getIfAvailable();
        if (traces == null || propagation == null) {
            return new EventWriter(json, Optional::empty);
        }
        return new EventWriter(json, new TraceParent(traces, propagation)::current);
    }

    @Bean
    OutboxRelay outboxRelay(
            ObjectProvider<Outboxes> outboxes,
            KafkaTemplate<String, byte[]> kafka,
            @Value("${spring.application.name}") String application,
            OutboxSettings settings,
            Clock clock) {
        return new OutboxRelay(
                outboxes::getObject, new EventSender(kafka, application, settings.ack()), settings, clock);
    }

    @Bean
    TopicCreation topicCreation(KafkaAdmin admin) {
        return new TopicCreation(admin);
    }

    @Bean
    EventReader eventReader(JsonMapper json, Validator validator) {
        return new EventReader(json, validator);
    }

    @Bean
    RecordMessageConverter recordMessageConverter() {
        return new CloudEventConverter();
    }

    @Bean
    CommonErrorHandler consumerFailures(KafkaTemplate<String, byte[]> kafka) {
        return ConsumerFailures.handler(kafka);
    }
}
