package bg.socialhub.portal.signin;

import static org.mongodb.spring.session.MongoIndexedSessionRepository.DEFAULT_COLLECTION_NAME;

import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the portal's own collection, sealed, found by a cookie that only this host gets back. */
@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(maxInactiveIntervalInSeconds = SessionStore.IDLE_SECONDS)
class SessionStore {

    static final int IDLE_SECONDS = 8 * 60 * 60;
    static final String COOKIE = "__Host-session";

    @Bean
    static SealedSessions sealedSessions(Seal seal) {
        return new SealedSessions(seal);
    }

    /** Not with the context: that must come up where no store answers yet, as when the AOT cache is made. */
    @Bean
    static ApplicationListener<ApplicationStartedEvent> sessionIndexes(SealedSessions sessions, MongoOperations mongo) {
        return started -> sessions.createIndexes(mongo.indexOps(DEFAULT_COLLECTION_NAME));
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
