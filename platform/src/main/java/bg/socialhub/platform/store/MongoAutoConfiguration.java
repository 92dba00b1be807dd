package bg.socialhub.platform.store;

import com.mongodb.MongoClientSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.configuration.CodecRegistries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;

@AutoConfiguration(before = org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration.class)
@ConditionalOnClass(MongoTemplate.class)
class MongoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(adapter -> adapter.bigDecimal(BigDecimalRepresentation.DECIMAL128)
                .registerConverters(List.of(DayToText.INSTANCE, TextToDay.INSTANCE)));
    }

    /** Documents carry no class names: storage may lag behind the code and the code may move. */
    @Bean
    static org.springframework.beans.factory.config.BeanPostProcessor withoutClassNames() {
        return new WithoutClassNames();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer documentBytes() {
        return settings -> settings.codecRegistry(CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new DocumentBytesCodec()), MongoClientSettings.getDefaultCodecRegistry()));
    }

    @Bean
    @ConditionalOnMissingBean
    AggregateStores aggregateStores(MongoTemplate mongo, OutboxWriter outbox, OutboxSignal signal) {
        return new AggregateStores(mongo, outbox, signal);
    }

    @Bean
    Outboxes outboxes(MongoTemplate mongo, AggregateStores stores) {
        return new Outboxes(mongo, stores);
    }

    @Bean
    Projections projections(MongoTemplate mongo) {
        return new Projections(mongo);
    }

    @Bean
    ReadAudit readAudit(MongoTemplate mongo, Clock clock) {
        return new ReadAudit(mongo, clock);
    }

    /** Takes the place of Boot's own, which asks every database for {@code hello}. */
    @Bean
    StoreHealth mongoHealthIndicator(MongoTemplate mongo) {
        return new StoreHealth(mongo);
    }

    @Bean
    StoreProblems storeProblems() {
        return new StoreProblems();
    }

    @Bean
    NewId newId() {
        return new NewId();
    }

    @Bean
    IndexCreation indexCreation(
            MongoTemplate mongo, AggregateStores stores, ObjectProvider<CollectionIndexes> declared) {
        return new IndexCreation(mongo, stores, declared.stream().toList());
    }

    private static final class WithoutClassNames implements org.springframework.beans.factory.config.BeanPostProcessor {
        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof MappingMongoConverter converter) {
                converter.setTypeMapper(new DefaultMongoTypeMapper(null));
            }
            return bean;
        }
    }

    /** A day is text: Spring Data would store it as midnight of the machine's own time zone. */
    @WritingConverter
    private enum DayToText implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private enum TextToDay implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
