package bg.socialhub.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CallerTests {

    @Test
    void believesNobodyByDefault() {
        var request = request("10.0.0.1");
        request.addHeader("X-Forwarded-For", "192.0.2.1");
        assertThat(new TrustedProxies(List.of()).callerOf(request).address()).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1 | 192.0.2.1 | 192.0.2.1",
                "10.0.0.1 | 6.6.6.6, 192.0.2.1 | 192.0.2.1",
                "10.0.0.1 | 6.6.6.6, 192.0.2.1, 10.0.0.2 | 192.0.2.1",
                "192.0.2.9 | 6.6.6.6 | 192.0.2.9",
                "10.0.0.1 | nonsense | 10.0.0.1",
                "10.0.0.1 | evil.example | 10.0.0.1"
            })
    void believesTheWordOfItsOwnProxiesOnly(String peer, String forwarded, String address) {
        var request = request(peer);
        request.addHeader("X-Forwarded-For", forwarded);
        assertThat(new TrustedProxies(List.of("10.0.0.0/8")).callerOf(request).address())
                .isEqualTo(address);
    }

    @Test
    void takesSchemeAndHostFromATrustedProxy() {
        var request = request("10.0.0.1");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "hub.example");
        assertThat(new TrustedProxies(List.of("10.0.0.1")).callerOf(request))
                .isEqualTo(new Caller("10.0.0.1", "https", "hub.example"));
    }

    @Test
    void countsAHomeOfIpv6AsOneNetwork() {
        assertThat(new Caller("2001:db8:1:2:3:4:5:6", "http", "").network()).isEqualTo("2001:db8:1:2");
        assertThat(new Caller("192.0.2.1", "http", "").network()).isEqualTo("192.0.2.1");
    }

    @Test
    void refusesNetworksThatAreNone() {
        assertThatThrownBy(() -> Network.of("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of("door")).isInstanceOf(IllegalArgumentException.class);
    }

    private static MockHttpServletRequest request(String peer) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        return request;
    }
}
