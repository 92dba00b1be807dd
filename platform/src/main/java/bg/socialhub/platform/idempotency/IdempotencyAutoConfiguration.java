package bg.socialhub.platform.idempotency;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;

@AutoConfiguration
@ConditionalOnClass(MongoTemplate.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class IdempotencyAutoConfiguration {

    @Bean
    IdempotentRequests idempotentRequests(MongoTemplate mongo, Clock clock) {
        return new IdempotentRequests(mongo, clock);
    }

    /** Behind the security filters, which have the order -100. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotentRequests requests, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(requests, problems));
        filter.setOrder(0);
        return filter;
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService expiredRequestSweep(IdempotentRequests requests) {
        ScheduledExecutorService sweep = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("idempotency-sweep").factory());
        sweep.scheduleWithFixedDelay(() -> sweep(requests), 1, 60, TimeUnit.MINUTES);
        return sweep;
    }

    private static void sweep(IdempotentRequests requests) {
        try {
            requests.forgetExpired();
        } catch (org.springframework.dao.DataAccessException e) {
            org.slf4j.LoggerFactory.getLogger(IdempotentRequests.class)
                    .warn("Expired requests cannot be forgotten now: {}", e.getMessage());
        }
    }
}
