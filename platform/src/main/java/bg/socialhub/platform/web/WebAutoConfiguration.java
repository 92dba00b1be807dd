package bg.socialhub.platform.web;

import io.micrometer.tracing.Tracer;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration(before = org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebAutoConfiguration implements WebMvcConfigurer {

    private static final String SOCKET_BUFFER = String.valueOf(32 * 1024);

    private final MessageSource messages;

    WebAutoConfiguration(MessageSource messages) {
        this.messages = messages;
    }

    @Bean
    GeneralProblems generalProblems(ObjectProvider<Tracer> tracer) {
        return new GeneralProblems(new FieldProblems(messages), tracer);
    }

    @Bean
    static JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::customize;
    }

    /** Long answers leave in a quarter of the system calls; each open connection has such a buffer. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> longerWrites() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", SOCKET_BUFFER));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchResolver());
        resolvers.add(new PagingResolver(new FieldProblems(messages)));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, OffsetDateTime.class, new StrictTime.FromParameter());
    }

    /** Puts the words of the caller's language into every problem, also those that controllers' own handlers return. */
    @Override
    public void addErrorResponseInterceptors(List<ErrorResponse.Interceptor> interceptors) {
        interceptors.add((detail, refusal) -> {
            if (refusal instanceof Problem problem) {
                problem.updateAndGetBody(messages, LocaleContextHolder.getLocale());
            }
        });
    }
}
