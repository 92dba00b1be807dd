package bg.socialhub.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TerritoryTests {

    private final Territory territory = new Territory();

    @BeforeEach
    void readBulgarian() {
        LocaleContextHolder.setLocale(Locale.of("bg"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void hasSixRegionsWithTwentyEightDistricts() {
        assertThat(territory.regions()).hasSize(6);
        assertThat(territory.districts()).hasSize(28).doesNotHaveDuplicates();
        assertThat(territory.regions())
                .allSatisfy(region -> assertThat(region.districts())
                        .allSatisfy(district -> assertThat(district.code()).startsWith(region.code())));
    }

    @Test
    void namesDistrictsInTheOrderOfTheAlphabet() {
        assertThat(territory.districts().getFirst().name().bg()).isEqualTo("Благоевград");
        assertThat(territory.districts().getLast().name().bg()).isEqualTo("Ямбол");
        assertThat(territory.name("BG421")).isEqualTo("Пловдив");
        assertThat(territory.name("BG999")).isEqualTo("BG999");
    }

    /** The page that carries the map has to be small. */
    @Test
    void drawsSmallClosedOutlines() {
        int size = 0;
        for (var district : territory.districts()) {
            assertThat(district.path()).matches("M\\d+ \\d+l[-\\d ]+z");
            size += district.path().length();
        }
        assertThat(size).isBetween(5_000, 14_000);
    }

    @Test
    void placesASettlementInsideTheMapWhereItBelongs() {
        var varna = territory.at(43.2047, 27.9105);
        var blagoevgrad = territory.at(42.0209, 23.0943);

        assertThat(varna.x()).isBetween(blagoevgrad.x() + 500, 1000);
        assertThat(varna.y()).isBetween(0, blagoevgrad.y());
    }
}
