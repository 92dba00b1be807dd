package bg.socialhub.hub.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.platform.web.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Оферта (2).pdf, Оферта (2).pdf",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\me\\a.pdf, a.pdf",
        "a\u202Efdp.exe, a_fdp.exe",
        "'a\"\r\nSet-Cookie: x.pdf', a___Set-Cookie_ x.pdf",
        "<script>.txt, _script_.txt",
    })
    void onlyPlainSignsAreLeft(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", ".htaccess", "a/", "/"})
    void aFileHasAName(@Nullable String sent) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> FileName.of(sent))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("file"));
    }

    @Test
    void aNameIsNoNovelAndNobodysNumber() {
        assertThat(FileName.of("я".repeat(146) + ".pdf").value()).hasSize(150);
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> FileName.of("я".repeat(147) + ".pdf"));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> FileName.of("ЕГН 7523169263.pdf"))
                .withMessageNotContaining("7523169263");
    }
}
