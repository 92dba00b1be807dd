package bg.socialhub.hub.certification;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.Finding.Outcome;
import bg.socialhub.hub.certification.Finding.Reason;
import bg.socialhub.hub.certification.Rules.Threshold.Unit;
import bg.socialhub.hub.enterprise.CertificateClass;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every edge of domain facts 1.3 and 1.4: what is strict, what is inclusive, and what only a person can say. */
class JudgementTests {

    private static final Figures NOTHING = new Figures(null, null, null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "10000.00, 5000.00, MISSING", // exactly half is not more than half
        "10000.00, 5000.01, MET",
        "7669.38, 3834.69, MISSING",
        "7669.37, 3834.69, MET", // the sum itself is enough
        "7669.35, 3834.68, MISSING", // more than half, but a cent below the sum
        "0.00, 9000.00, MISSING",
        "-500.00, 9000.00, MISSING",
        "9999999999.99, 5000000000.00, MET"
    })
    void moreThanHalfOfAPositiveResultAndNoLessThanTheSum(BigDecimal result, BigDecimal spent, Outcome outcome) {
        Figures figures = new Figures(result, spent, null, null, null, null, null);
        assertThat(found("A3", figures, Books.USUAL).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 2, MISSING",
        "8, 3, MET", // 37.5 per cent
        "10, 3, MET", // 30 per cent itself
        "11, 3, MISSING",
        "11, 4, MET",
        "3, 2, MISSING",
        "0, 0, MISSING"
    })
    void noLessThan30PerCentAndNoFewerThanThree(int employed, int fromGroups, Outcome outcome) {
        Figures figures = new Figures(null, null, employed, null, fromGroups, null, null);
        assertThat(found("A4", figures, Books.USUAL).outcome()).isEqualTo(outcome);
    }

    @Test
    void theNamedBaseIsTheOneThatCounts() {
        Figures figures = new Figures(null, null, 20, new BigDecimal("10.5"), 4, new BigDecimal("3.15"), null);
        assertThat(found("A4", figures, Books.USUAL).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(found("A4", figures, settings(Base.AVERAGE, Unit.PER_CENT)).outcome())
                .isEqualTo(Outcome.MET);
        Figures headcountOnly = new Figures(null, null, 20, null, 10, null, null);
        assertThat(found("A4", headcountOnly, settings(Base.AVERAGE, Unit.PER_CENT))
                        .reason())
                .isEqualTo(Reason.NO_FIGURES);
    }

    @Test
    void whoStayedIsCountedAsTheSettingSays() {
        Figures small = new Figures(null, null, 10, null, 4, null, 3);
        Figures large = new Figures(null, null, 200, null, 50, null, 30);
        assertThat(found("P3", small, Books.USUAL).outcome()).isEqualTo(Outcome.MET);
        assertThat(found("P3", large, Books.USUAL).outcome()).isEqualTo(Outcome.MISSING);
        CertificationSettings people = settings(Base.HEADCOUNT, Unit.PEOPLE);
        assertThat(found("P3", small, people).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(found("P3", large, people).outcome()).isEqualTo(Outcome.MET);
        assertThat(found("P3", large, people).thresholds()).allMatch(Rules.Threshold::unverified);
    }

    @Test
    void whatIsNotToldOrNotInFiguresIsForAPerson() {
        assertThat(found("A1", NOTHING, Books.USUAL).reason()).isEqualTo(Reason.NOT_IN_FIGURES);
        for (String condition : new String[] {"A3", "A4", "P2", "P3"}) {
            Finding finding = found(condition, NOTHING, Books.USUAL);
            assertThat(finding.outcome()).isEqualTo(Outcome.CHECK_BY_PERSON);
            assertThat(finding.reason()).isEqualTo(Reason.NO_FIGURES);
        }
    }

    @Test
    void oneOfItems3And4IsEnoughButNoFiguresEverMakeAVerdict() {
        Figures people = new Figures(new BigDecimal("-1.00"), BigDecimal.ZERO, 10, null, 3, null, 0);
        assertThat(indicator(CertificateClass.A, people)).isEqualTo(Outcome.CHECK_BY_PERSON);
        Figures neither = new Figures(new BigDecimal("-1.00"), BigDecimal.ZERO, 10, null, 2, null, 0);
        assertThat(indicator(CertificateClass.A, neither)).isEqualTo(Outcome.MISSING);
        Figures half = new Figures(null, null, 10, null, 2, null, 0);
        assertThat(indicator(CertificateClass.A, half)).isEqualTo(Outcome.CHECK_BY_PERSON);
        assertThat(indicator(CertificateClass.A_PLUS, neither)).isEqualTo(Outcome.MISSING);
        assertThat(indicator(CertificateClass.A_PLUS, people))
                .isEqualTo(Outcome.CHECK_BY_PERSON); // P1 is not in figures
    }

    @Test
    void whereEverythingNeededIsMetTheIndicatorSaysSo() {
        Rules rules = Books.ofToday(Books.USUAL);
        Rules onlyFigures = new Rules(
                9,
                rules.validFrom(),
                rules.note(),
                rules.conditions(),
                Map.of(CertificateClass.A, new Rules.Needs(java.util.List.of("A4"), java.util.List.of())));
        Figures people = new Figures(null, null, 10, null, 3, null, null);
        assertThat(new Judgement(onlyFigures, Base.HEADCOUNT, people).indicator(CertificateClass.A))
                .isEqualTo(Outcome.MET);
    }

    private static Outcome indicator(CertificateClass wanted, Figures figures) {
        return new Judgement(Books.ofToday(Books.USUAL), Base.HEADCOUNT, figures).indicator(wanted);
    }

    private static Finding found(String condition, Figures figures, CertificationSettings settings) {
        return new Judgement(Books.ofToday(settings), settings.base(), figures)
                .findings(CertificateClass.A_PLUS).stream()
                        .filter(finding -> finding.condition().equals(condition))
                        .findFirst()
                        .orElseThrow();
    }

    private static CertificationSettings settings(Base base, Unit staying) {
        return new CertificationSettings(Map.of(), base, staying, new BigDecimal("30"));
    }
}
