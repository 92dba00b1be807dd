package bg.socialhub.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

class FreeTests {

    private final DefaultConversionService requests = new DefaultConversionService();

    @Test
    void comesBackAsTheButtonSentIt() {
        var free = new Free(
                "6999128d-ddb1-8a01",
                OffsetDateTime.parse("2027-03-28T02:30+02:00"),
                OffsetDateTime.parse("2027-03-28T05:00+03:00"));
        assertThat(requests.convert(free.toString(), Free.class)).isEqualTo(free);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "|", "||", "a|b|c", "a|2027-03-17T12:00:00|2027-03-17T14:00:00", "a|2027|2027|2027"})
    void whateverElseIsSentIsRefused(String text) {
        assertThatThrownBy(() -> requests.convert(text, Free.class)).isInstanceOf(ConversionFailedException.class);
    }
}
