package bg.socialhub.portal.signin;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever a test says is signed in, without the identity server and its tokens. */
public class KnownVisitor {

    /** When every page of a test is read. */
    public static final Instant NOW = Instant.parse("2027-03-08T08:00:00Z");

    /** The request comes from this person. */
    public static RequestPostProcessor by(Visitor visitor) {
        return request -> {
            request.setAttribute(VisitorFilter.VISITOR, visitor);
            return request;
        };
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    AccessTokens accessTokens() {
        return mock(AccessTokens.class);
    }

    @Bean
    VisitorFilter visitorFilter(AccessTokens tokens) {
        return new VisitorFilter(tokens);
    }

    @Bean
    VisitorArguments visitorArguments(VisitorFilter visitors) {
        return new VisitorArguments(visitors);
    }
}
