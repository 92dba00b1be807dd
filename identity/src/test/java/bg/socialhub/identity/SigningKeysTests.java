package bg.socialhub.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeysTests {

    private static final JWK FIRST = Issuer.newKey("first").toPublicJWK();
    private static final JWK SECOND = Issuer.newKey("second").toPublicJWK();

    private JWKSet remote = new JWKSet(FIRST);
    private boolean reachable = true;
    private int fetches;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private final SigningKeys keys = new SigningKeys(this::fetch, () -> now);

    @Test
    void fetchesOnceForManyTokens() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(find("first")).hasSize(1);
        }
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void findsARotatedKey() throws Exception {
        find("first");
        remote = new JWKSet(List.of(FIRST, SECOND));
        pass(SigningKeys.PAUSE);

        assertThat(find("second")).hasSize(1);
    }

    @Test
    void asksOncePerPauseForUnknownKeys() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(find("unknown")).isEmpty();
        }
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void forgetsARevokedKey() throws Exception {
        find("first");
        remote = new JWKSet(SECOND);
        pass(SigningKeys.FRESH);

        assertThat(find("first")).isEmpty();
    }

    @Test
    void keepsItsKeysThroughAnOutageButNotForever() throws Exception {
        find("first");
        reachable = false;
        pass(SigningKeys.FRESH.multipliedBy(2));
        assertThat(find("first")).hasSize(1);

        pass(SigningKeys.USABLE);
        assertThatThrownBy(() -> find("first")).isInstanceOf(SigningKeysUnavailable.class);
    }

    @Test
    void saysThatNothingCanBeJudgedUntilTheFirstKeysArrive() throws Exception {
        reachable = false;
        assertThatThrownBy(() -> find("first")).isInstanceOf(SigningKeysUnavailable.class);
        assertThatThrownBy(() -> find("first")).isInstanceOf(SigningKeysUnavailable.class);
        assertThat(fetches).isEqualTo(1);

        reachable = true;
        pass(SigningKeys.PAUSE);
        assertThat(find("first")).hasSize(1);
    }

    private JWKSet fetch() throws IOException {
        fetches++;
        if (!reachable) {
            throw new IOException("unreachable");
        }
        return remote;
    }

    private List<JWK> find(String keyId) throws Exception {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build()), null);
    }

    private void pass(Duration time) {
        now = now.plus(time).plusMillis(1);
    }
}
