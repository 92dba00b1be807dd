package bg.socialhub.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTests {

    private static final String VALID = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void keepsAValidContextAsItIs() {
        assertThat(Trace.of(VALID, 0).parent()).isEqualTo(VALID);
        assertThat(Trace.of(VALID, 0).id()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0\"",
                "00-0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331-01"
            })
    void replacesWhatIsNotOne(String header) {
        assertThat(Trace.of(header, 0).parent())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                .isNotEqualTo(header);
    }

    @Test
    void samplesTheGivenShareOfItsOwn() {
        assertThat(Trace.of(null, 1).parent()).endsWith("-01");
        assertThat(Trace.of(null, 0).parent()).endsWith("-00");
    }
}
