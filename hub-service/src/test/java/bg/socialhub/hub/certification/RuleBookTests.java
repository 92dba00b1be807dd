package bg.socialhub.hub.certification;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.Rules.Condition;
import bg.socialhub.hub.certification.Rules.Judged;
import bg.socialhub.hub.certification.Rules.Threshold;
import bg.socialhub.hub.certification.Rules.Threshold.Name;
import bg.socialhub.hub.certification.Rules.Threshold.Unit;
import bg.socialhub.hub.enterprise.CertificateClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules hold together, say what is unverified, and change by date. */
class RuleBookTests {

    private static final RuleBook BOOK = Books.with(Books.USUAL);

    @ParameterizedTest
    @CsvSource({"2019-05-02, 1", "2025-12-31, 1", "2026-01-01, 2", "2050-01-01, 2"})
    void theRulesOfADayAreTheNewestThatHoldThen(LocalDate day, int version) {
        assertThat(BOOK.on(day))
                .hasValueSatisfying(rules -> assertThat(rules.version()).isEqualTo(version));
    }

    @Test
    void thereAreNoRulesBeforeTheAct() {
        assertThat(BOOK.on(LocalDate.of(2019, 5, 1))).isEmpty();
    }

    @Test
    void theEuroSumsAreTheActsLevaConverted() {
        for (String condition : List.of("A3", "P2")) {
            Threshold leva = threshold(BOOK.version(1), condition, Name.AMOUNT);
            Threshold euro = threshold(BOOK.version(2), condition, Name.AMOUNT);
            assertThat(List.of(leva.unit(), euro.unit())).containsExactly(Unit.BGN, Unit.EUR);
            assertThat(euro.value())
                    .isEqualTo(
                            new Money(leva.value(), Money.Currency.BGN).inEuro().amount());
        }
    }

    @Test
    void whatIsUnverifiedSaysSo() {
        assertThat(unverified(BOOK.version(1))).containsExactly("P3 STAYING");
        assertThat(unverified(BOOK.version(2))).containsExactly("A3 AMOUNT", "P2 AMOUNT", "P3 STAYING");
    }

    @Test
    void aSettingReplacesWhatIsUnverifiedAndNothingElse() {
        CertificationSettings other = new CertificationSettings(
                Map.of("a3", new BigDecimal("4000"), "A4", BigDecimal.ONE),
                Base.AVERAGE,
                Unit.PEOPLE,
                new BigDecimal("31"));
        Rules changed = Books.ofToday(other);
        assertThat(threshold(changed, "A3", Name.AMOUNT).value()).isEqualByComparingTo("4000");
        assertThat(threshold(changed, "P2", Name.AMOUNT).value()).isEqualByComparingTo("38346.89");
        assertThat(threshold(changed, "P3", Name.STAYING))
                .isEqualTo(new Threshold(Name.STAYING, new BigDecimal("31"), Unit.PEOPLE, false, true));
        assertThat(condition(changed, "A4")).isEqualTo(condition(BOOK.version(2), "A4"));
        assertThat(threshold(Books.with(other).version(1), "A3", Name.AMOUNT).value())
                .isEqualByComparingTo("7500");
    }

    @Test
    void aPlusNeedsAllThatANeedsAndOneMore() {
        for (Rules rules : BOOK.versions()) {
            assertThat(rules.conditionsOf(CertificateClass.A))
                    .extracting(Condition::id)
                    .containsExactly("A1", "A2", "A3", "A4");
            assertThat(rules.conditionsOf(CertificateClass.A_PLUS))
                    .extracting(Condition::id)
                    .containsExactly("A1", "A2", "A3", "A4", "P1", "P2", "P3");
        }
    }

    @Test
    void figuresJudgeExactlyWhatHasAMeasureAndBothLanguagesSayIt() {
        assertThat(BOOK.versions().stream().flatMap(rules -> rules.conditions().stream()))
                .allSatisfy(condition -> {
                    assertThat(condition.judged() == Judged.FROM_DATA)
                            .isEqualTo(condition.measure() != null)
                            .isEqualTo(!condition.thresholds().isEmpty());
                    assertThat(condition.article().bg()).matches("чл\\. [78], т\\. [1-4]");
                    assertThat(condition.article().en()).matches("art\\. [78], item [1-4]");
                    assertThat(condition.text().bg()).matches("[^a-zA-Z]{20,}");
                    assertThat(condition.text().en()).matches("[^а-яА-Я]{20,}");
                });
        assertThat(BOOK.versions()).allSatisfy(rules -> {
            assertThat(rules.note().bg()).contains("не правна оценка");
            assertThat(rules.note().en()).contains("not a legal verdict");
        });
    }

    private static Stream<String> unverified(Rules rules) {
        return rules.conditions().stream()
                .flatMap(condition -> condition.thresholds().stream()
                        .filter(Threshold::unverified)
                        .map(threshold -> condition.id() + " " + threshold.name()));
    }

    private static Condition condition(Rules rules, String id) {
        return rules.conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Threshold threshold(Rules rules, String condition, Name name) {
        return condition(rules, condition).thresholds().stream()
                .filter(threshold -> threshold.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
