package bg.socialhub.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

/** Keeps the caller out of the documented parameters: it comes from the token, not from the request. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class SpringdocAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class);
    }

    // Springdoc looks at the outer type only, so an optional caller has to be taken out afterwards.
    @Bean
    GlobalOperationCustomizer withoutCaller() {
        return (operation, handler) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().removeIf(parameter -> callers(handler).contains(parameter.getName()));
            }
            return operation;
        };
    }

    private static Set<String> callers(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(CurrentUserArguments::isCaller)
                .map(parameter -> parameter.getParameter().getName())
                .collect(Collectors.toUnmodifiableSet());
    }
}
