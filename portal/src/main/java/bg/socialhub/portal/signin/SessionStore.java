package bg.socialhub.portal.signin;

import java.time.Duration;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the portal's own collection, sealed, found by a cookie that only this host gets back. */
@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(maxInactiveIntervalInSeconds = SessionStore.IDLE_SECONDS)
class SessionStore {

    static final int IDLE_SECONDS = 8 * 60 * 60;
    static final String COOKIE = "__Host-session";

    private static final String PURPOSE = "session";

    @Bean
    static JdkMongoSessionConverter sealedSessions(Seal seal) {
        var writing = new SerializingConverter();
        var reading = new DeserializingConverter();
        return new JdkMongoSessionConverter(
                attributes -> seal.close(writing.convert(attributes), PURPOSE),
                stored -> reading.convert(seal.open(stored, PURPOSE)),
                Duration.ofSeconds(IDLE_SECONDS));
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax"); // because the identity server leads people back from another site
        return cookie;
    }
}
