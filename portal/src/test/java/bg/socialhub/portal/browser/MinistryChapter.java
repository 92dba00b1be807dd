package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;

/** The ministry: reads what the whole country achieved, compares the centres, takes the numbers away. */
final class MinistryChapter {

    private final Person ministry;
    private final Texts texts;

    MinistryChapter(Person ministry) {
        this.ministry = ministry;
        this.texts = new Texts(ministry.look());
    }

    void readsAllFigures() {
        ministry.open("/figures");
        for (String source : List.of("hub", "marketplace", "events")) {
            ministry.sees(texts.say("figures.source." + source));
        }
        assertThat(ministry.page().locator(".figures > li").count()).isEqualTo(14);
    }

    /** @return the sum over all centres, which chart and table tell alike */
    BigDecimal comparesCentres(String figure) {
        ministry.open("/figures/" + figure);
        Page page = ministry.page();
        List<BigDecimal> row = numbers(page, "tfoot td");
        BigDecimal all = row.getLast();
        assertThat(row.subList(0, row.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(all);
        assertThat(numbers(page, ".whole .chart .number").stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("the chart says what the table says")
                .isEqualByComparingTo(all);
        return all;
    }

    /** Once the services have told each other. */
    void showsAtLeast(String figure, BigDecimal all) {
        await().untilAsserted(() -> assertThat(comparesCentres(figure)).isGreaterThanOrEqualTo(all));
    }

    /** Chart, table and file of what a centre was asked for agree. */
    void readsACentresTables(String name, String code) {
        ministry.open("/figures?place=centre:" + code);
        ministry.follow(texts.say("dashboard.link"));
        ministry.sees(texts.say("dashboard.title", name));
        String panel = "section[aria-labelledby=requestsByCategory] ";
        ministry.page().locator(panel + "summary").click();
        BigDecimal all = sum(numbers(ministry.page(), panel + "tfoot td"));
        assertThat(sum(numbers(ministry.page(), panel + ".chart .number"))).isEqualByComparingTo(all);
        assertThat(sum(download("centre-" + code).stream()
                        .filter(line -> line.contains("\"requestsByCategory\""))
                        .map(line -> new BigDecimal(line.split("\";\"")[5]))
                        .toList()))
                .isEqualByComparingTo(all);
    }

    /** @return the file's lines */
    List<String> takesTheNumbersAway() {
        ministry.open("/figures");
        return download("figures");
    }

    private List<String> download(String name) {
        var file = ministry.page().waitForDownload(() -> ministry.follow(texts.say("figures.download")));
        assertThat(file.suggestedFilename()).matches(name + "-\\d{4}-\\d{2}-\\d{4}-\\d{2}\\.csv");
        try {
            return Files.readAllLines(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> numbers(Page page, String selector) {
        return page.locator(selector).allTextContents().stream()
                .map(text -> text.replaceAll("[\\s\\u00a0]", "").replace(',', '.'))
                .map(BigDecimal::new)
                .toList();
    }
}
