package bg.socialhub.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class LengthsTests {

    @BeforeEach
    void inBulgarian() {
        LocaleContextHolder.setLocale(Locale.of("bg"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 минути",
        "1, 1 минута",
        "45, 45 минути",
        "60, 1 час",
        "90, 1 час и 30 минути",
        "480, 8 часа",
        "1440, 1 ден",
        "1500, 25 часа",
        "20160, 14 дни"
    })
    void saysWholeDaysAsDaysAndTheRestInHoursAndMinutes(long minutes, String said) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/rooms");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        assertThat(new Lengths(messages).minutes(minutes)).isEqualTo(said);
    }
}
