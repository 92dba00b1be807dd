package bg.socialhub.portal.eventdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.EventDeskApi.Entry;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannedTests {

    @ParameterizedTest
    @CsvSource({
        "already-checked-in,warn",
        "ticket-waiting,warn",
        "keyboard,warn",
        "unavailable,warn",
        "ticket-unknown,bad",
        "wrong-event,bad",
        "ticket-cancelled,bad",
        "event-over,bad"
    })
    void onlyAnEntryIsGood(String outcome, String tone) {
        assertThat(Scanned.nothing(outcome).tone()).isEqualTo(tone);
    }

    @Test
    void anEntryTellsWhoItIs() {
        Scanned scanned =
                Scanned.entered(new Entry("1", "Мария Петрова", "visitors", OffsetDateTime.parse("2027-05-15T10:00Z")));
        assertThat(scanned.tone()).isEqualTo("good");
        assertThat(scanned.name()).isEqualTo("Мария Петрова");
    }

    @Test
    void aScannerOnACyrillicKeyboardIsNoticed() {
        assertThat(Scanned.isCyrillic("дф4кЯ")).isTrue();
        assertThat(Scanned.isCyrillic("df4kQ_-")).isFalse();
    }
}
