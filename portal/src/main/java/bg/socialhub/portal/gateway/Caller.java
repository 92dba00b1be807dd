package bg.socialhub.portal.gateway;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks the API in the visitor's name, language and address; whoever is not signed in asks without a token. */
final class Caller implements RequestInterceptor {

    private final VisitorToken token;

    Caller(VisitorToken token) {
        this.token = token;
    }

    @Override
    public void apply(RequestTemplate request) {
        request.header("Accept-Language", LocaleContextHolder.getLocale().toLanguageTag());
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            request.header("X-Forwarded-For", attributes.getRequest().getRemoteAddr());
            token.get().ifPresent(value -> request.header("Authorization", "Bearer " + value));
        }
    }
}
