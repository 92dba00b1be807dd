package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.CentresApi.Text;
import feign.FeignException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The regional centres in the reader's language. */
@Component
public class CentreDirectory {

    private final CentresApi api;
    private final CircuitBreaker breaker;

    CentreDirectory(CentresApi api, CircuitBreakerRegistry breakers) {
        this.api = api;
        this.breaker = breakers.circuitBreaker("gateway");
    }

    /**
     * The six centres.
     *
     * @throws GatewayUnavailable when the gateway or the service behind it does not answer
     */
    public List<CentreCard> all(Locale language) {
        try {
            return breaker.executeSupplier(api::centres).items().stream()
                    .map(centre -> card(centre, language))
                    .toList();
        } catch (FeignException | CallNotPermittedException e) {
            throw new GatewayUnavailable(e);
        }
    }

    private static CentreCard card(Centre centre, Locale language) {
        return new CentreCard(
                centre.code(),
                in(language, centre.name()),
                in(language, centre.city()),
                centre.address() == null ? null : in(language, centre.address()));
    }

    private static String in(Locale language, Text text) {
        String english = text.en();
        return "en".equals(language.getLanguage()) && english != null ? english : text.bg();
    }

    /** A centre as a card shows it; an address that is not known is absent. */
    public record CentreCard(
            String code, String name, String city, @Nullable String address) {}

    /** The gateway gives no answer now; pages show what they have and say what is missing. */
    public static final class GatewayUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GatewayUnavailable(Throwable cause) {
            super("The gateway does not answer", cause);
        }
    }
}
