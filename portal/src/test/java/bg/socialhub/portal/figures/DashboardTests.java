package bg.socialhub.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.figures.Panel.Bar;
import bg.socialhub.portal.figures.Panel.Cell;
import bg.socialhub.portal.figures.Panel.Graph;
import bg.socialhub.portal.figures.Panel.Head;
import bg.socialhub.portal.figures.Panel.Line;
import bg.socialhub.portal.gateway.CentreFiguresApi.Column;
import bg.socialhub.portal.gateway.CentreFiguresApi.Row;
import bg.socialhub.portal.gateway.CentreFiguresApi.Table;
import bg.socialhub.portal.gateway.CentreFiguresApi.Value;
import bg.socialhub.portal.gateway.Text;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DashboardTests {

    private static final Locale BULGARIAN = Locale.of("bg");
    private static final Text DEFINITION = new Text("Какво се брои.", "What is counted.");
    private static final Value HIDDEN = new Value(null, true);
    private static final Value NOTHING = new Value(null, false);

    @BeforeEach
    void readInBulgarian() {
        LocaleContextHolder.setLocale(BULGARIAN);
    }

    @AfterEach
    void readInNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void monthsAddUpAndWhatIsHiddenIsOnlyMore() {
        Panel panel = panel(table(
                "trainings",
                List.of("trainingsHeld", "trainingsEnrolled", "trainingsAbsent"),
                row("2026-10", value("1"), value("12"), HIDDEN),
                row("2026-11", value("2"), HIDDEN, HIDDEN)));
        assertThat(panel.rows()).isEqualTo("month");
        assertThat(panel.heads()).extracting(Head::name).containsExactly("Проведени обучения", "Записани", "Недошли");
        assertThat(panel.lines().getFirst().name()).isEqualTo("октомври 2026 г.");
        assertThat(panel.sum())
                .isEqualTo(new Line(
                        "Общо",
                        List.of(
                                Cell.of(new BigDecimal("3")),
                                new Cell(new BigDecimal("12"), false, true),
                                new Cell(null, true, false))));
        assertThat(panel.isHiding()).isTrue();
        assertThat(panel.graphs()).extracting(Graph::name).containsExactly("Проведени обучения");
    }

    @Test
    void promisesAreDrawnAsSharesOfWhatWasJudged() {
        Panel panel = panel(table(
                "serviceLevels",
                List.of(
                        "answersJudged",
                        "answersInTime",
                        "hoursToAnswer",
                        "solutionsJudged",
                        "solutionsInTime",
                        "hoursToSolve"),
                row("2026-10", value("4"), value("3"), value("2.5"), value("0"), value("0"), NOTHING),
                row("2026-11", value("6"), value("6"), value("1.0"), value("2"), value("1"), value("9.0"))));
        Graph answers = panel.graphs().getFirst();
        assertThat(answers.part()).isEqualByComparingTo("9");
        assertThat(answers.whole()).isEqualByComparingTo("10");
        assertThat(answers.chart().bars()).extracting(Chart.Bar::value).containsExactly(number("75"), number("100"));
        assertThat(panel.graphs().getLast().chart().bars())
                .extracting(Chart.Bar::value)
                .containsExactly(number("0"), number("50"));
    }

    @Test
    void roomsShareOneHeightAndAreNotAddedUp() {
        Panel panel = panel(table(
                "roomUse",
                List.of("r", "ALL"),
                row("2026-10", value("40.0"), value("9.5")),
                row("2026-11", NOTHING, value("1"))));
        assertThat(panel.sum()).isNull();
        assertThat(panel.bars()).isEmpty();
        assertThat(panel.graphs()).extracting(Graph::name).containsExactly("Общо", "Зала r");
        assertThat(panel.graphs()).extracting(graph -> graph.chart().top()).containsOnly(number("40"));
    }

    @Test
    void districtsAreComparedInTheLastYear() {
        Panel panel = panel(table(
                "enterprisesByDistrict",
                List.of("r", "ELSEWHERE", "ALL"),
                row("2025", value("8"), value("0"), value("8")),
                row("2026", value("10"), HIDDEN, HIDDEN)));
        assertThat(panel.graphs()).isEmpty();
        assertThat(panel.bars())
                .containsExactly(
                        new Bar("Зала r", Cell.of(number("10")), 100),
                        new Bar("Други области", new Cell(null, true, false), 0));
    }

    @Test
    void theFileSaysWhatIsHiddenAndTakesNoNameForAFormula() {
        Table table = table("enterprisesByDistrict", List.of("r", "ALL"), row("2026", value("1234.5"), HIDDEN));
        String file = new DashboardFile(messages(), new Dashboard(messages())).of("=cmd()", List.of(table), BULGARIAN);
        assertThat(file)
                .startsWith("\uFEFF\"Център\";\"Код на таблицата\"")
                .contains("\"'=cmd()\";\"enterprisesByDistrict\";\"Обслужени предприятия по области\";\"2026\";"
                        + "\"Зала r\";\"1234,5\";\"\";\"Какво се брои.\"\r\n")
                .contains("\"2026\";\"Общо\";\"\";\"скрито\";");
    }

    private static Panel panel(Table table) {
        return new Dashboard(messages())
                .of(List.of(table), YearMonth.of(2026, 11), BULGARIAN)
                .getFirst();
    }

    private static Table table(String code, List<String> columns, Row... rows) {
        return new Table(
                code, DEFINITION, columns.stream().map(DashboardTests::column).toList(), Arrays.asList(rows));
    }

    private static Column column(String code) {
        @Nullable Text name = "r".equals(code) ? new Text("Зала r", null) : null;
        return new Column(code, name, null, code.startsWith("hours") ? "HOURS" : "COUNT");
    }

    private static Row row(String code, Value... values) {
        return new Row(code, Arrays.asList(values));
    }

    private static Value value(String number) {
        return new Value(number(number), false);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/dashboard", "messages/common");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
