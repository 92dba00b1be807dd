package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures, as the ministry and as a centre's expert find them. */
@Isolated("it holds two looks at the same figures against each other")
class FiguresPagesIT {

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theMinistrysPages(Look look) {
        try (var ministry = Person.signedIn("ministry@demo.bg", look)) {
            ministry.open("/figures").judge("figures");
            ministry.page().locator("details summary").first().click();
            ministry.judge("figures-table");
            ministry.open("/figures?place=centre:plovdiv").judge("figures-plovdiv");
            ministry.open("/figures?from=2022-01&to=2026-11").judge("figures-long");
            ministry.open("/figures/enterprisesRegistered").judge("figure-by-centre");
            ministry.open("/figures/enterprisesRegistered?by=region").judge("figure-by-region");
            ministry.open("/figures/enterprisesHelped").judge("figure-average");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void anExpertsPages(Look look) {
        try (var expert = Person.signedIn("plovdiv.expert@demo.bg", look)) {
            expert.open("/figures").judge("figures-own");
            assertThat(expert.page().locator("#place").count()).isZero();
            expert.open("/figures/roomHours").judge("figure-own");
            expert.open("/figures/centre").judge("centre-figures");
            assertThat(expert.page().locator("#place").count()).isZero();
            expert.page().locator("details summary").all().forEach(Locator::click);
            expert.judge("centre-figures-tables");
        }
    }

    @Test
    void chartTableAndFileAgree() {
        try (var ministry = Person.signedIn("ministry@demo.bg", Look.DESK)) {
            var chapter = new MinistryChapter(ministry);
            chapter.readsAllFigures();
            chapter.readsACentresTables("Пловдив", "plovdiv");
            var registered = chapter.comparesCentres("enterprisesRegistered");
            var lines = chapter.takesTheNumbersAway();
            assertThat(lines.stream()
                            .filter(line -> line.contains("\"enterprisesRegistered\""))
                            .mapToInt(line -> Integer.parseInt(line.split("\";\"")[7]))
                            .sum())
                    .isEqualTo(registered.intValue());
        }
    }

    @Test
    void nobodyElseReadsThem() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.PHONE)) {
            assertThat(medena.page().navigate("/figures").status()).isEqualTo(403);
            assertThat(medena.page().navigate("/figures/data.csv").status()).isEqualTo(403);
            assertThat(medena.page().navigate("/figures/centre").status()).isEqualTo(403);
        }
    }
}
