package bg.socialhub.portal.eventdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandCodesTests {

    @Test
    void readsThemHoweverTheyAreSetApart() {
        assertThat(StandCodes.of(" A1, A2;B-3\nB4  A1 ")).containsExactly("A1", "A2", "B-3", "B4");
        assertThat(StandCodes.of(null)).isEmpty();
        assertThat(StandCodes.of("  ")).isEmpty();
    }

    @Test
    void takesCyrillicLookAlikesForLatinLetters() {
        assertThat(StandCodes.of("А1, в2, Е3, К4, м5, Н6, О7, Р8, С9, Т10, Х11"))
                .containsExactly("A1", "B2", "E3", "K4", "M5", "H6", "O7", "P8", "C9", "T10", "X11");
    }

    @Test
    void leavesOtherLettersToBeRefused() {
        assertThat(StandCodes.of("Щ1")).containsExactly("Щ1");
        assertThat(StandCodes.isCode("Щ1")).isFalse();
        assertThat(StandCodes.isCode("A".repeat(21))).isFalse();
        assertThat(StandCodes.isCode("B-3")).isTrue();
    }
}
