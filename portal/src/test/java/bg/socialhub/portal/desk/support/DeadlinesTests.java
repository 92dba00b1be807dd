package bg.socialhub.portal.desk.support;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.desk.support.Deadlines.Deadline;
import bg.socialhub.portal.gateway.SomeRequest;
import bg.socialhub.portal.gateway.SupportRequestsApi.Escalation;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a request's badge says about its deadline. */
class DeadlinesTests {

    private static final OffsetDateTime RESPONSE = SomeRequest.RESPONSE;
    private static final OffsetDateTime SOLUTION = RESPONSE.plusDays(2);
    private static final Escalation NEAR = new Escalation(2, "RESOLUTION_NEAR", RESPONSE);

    private final Deadlines deadlines = new Deadlines(messages());

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
        "150, '', До отговор: 2 ч. 30 мин. работно време",
        "61, '', До отговор: 1 ч. 1 мин. работно време",
        "60, warn, До отговор: 1 ч. работно време",
        "0, warn, До отговор: 0 мин. работно време",
        "-1, bad, Отговорът закъснява с 1 мин.",
        "-510, bad, Отговорът закъснява с 8 ч. 30 мин."
    })
    void theFirstAnswerIsDueFirst(long left, String kind, String text) {
        assertThat(deadlines.of(request(left, null, RESPONSE))).isEqualTo(new Deadline(kind, text));
    }

    @Test
    void afterItTheSolutionIsAndWhatTheHubToldUnderTheLevelOfNowCounts() {
        assertThat(deadlines.of(request(300L, RESPONSE, SOLUTION)))
                .isEqualTo(new Deadline("", "До решение: 5 ч. работно време"));
        assertThat(deadlines.of(request(300L, RESPONSE, SOLUTION, NEAR)))
                .extracting(Deadline::kind)
                .isEqualTo("warn");
        Escalation ofAnOlderLevel = new Escalation(1, "RESOLUTION_NEAR", RESPONSE);
        assertThat(deadlines.of(request(300L, RESPONSE, SOLUTION, ofAnOlderLevel)))
                .extracting(Deadline::kind)
                .isEqualTo("");
        assertThat(deadlines.of(request(-60L, RESPONSE, SOLUTION, NEAR)))
                .isEqualTo(new Deadline("bad", "Решението закъснява с 1 ч."));
    }

    @Test
    void whereNoClockRunsThereIsNone() {
        assertThat(deadlines.of(request(null, RESPONSE, null))).isNull();
    }

    private static SupportRequest request(
            @Nullable Long left,
            @Nullable OffsetDateTime answered,
            @Nullable OffsetDateTime due,
            Escalation... escalations) {
        return SomeRequest.due("r", Status.ASSIGNED, answered, due, left, escalations);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/support");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
