package bg.socialhub.hub.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The reference data hang together, and the traps in them were not stepped into. */
class TerritoryTests {

    private final Territory territory;

    TerritoryTests() throws IOException {
        territory = new TerritoryResource()
                .territory(new ClassPathResource("territory/territory.json"), JsonMapper.shared());
    }

    @Test
    void sixCentresServeSixRegionsAndEachOf28DistrictsOnce() {
        assertThat(territory.centres())
                .extracting(Centre::code)
                .containsExactlyInAnyOrder("plovdiv", "lovech", "varna", "burgas", "blagoevgrad", "gabrovo");
        assertThat(territory.planningRegions()).hasSize(6);
        assertThat(territory.centres().stream().flatMap(centre -> centre.districts().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        territory.districts().stream().map(District::code).toList())
                .hasSize(28);
        assertThat(territory.districts())
                .allSatisfy(district -> assertThat(territory
                                .centre(district.centre())
                                .orElseThrow()
                                .planningRegion())
                        .isEqualTo(district.planningRegion()));
    }

    @Test
    void doesNotConfuseWhatOthersConfuse() {
        assertThat(district("BG422").name().bg()).isEqualTo("Хасково");
        assertThat(district("BG423").name().bg()).isEqualTo("Пазарджик");
        assertThat(district("BG424").name().bg()).isEqualTo("Смолян");
        assertThat(district("BG315").centre()).isEqualTo("lovech");
        assertThat(district("BG322").centre()).isEqualTo("gabrovo");
        assertThat(district("BG341").seat().ekatte()).isEqualTo("07079");
        assertThat(List.of(district("BG411").name(), district("BG412").name())).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotKnownStaysEmpty() {
        assertThat(territory.centres().stream().filter(centre -> centre.address() != null))
                .extracting(Centre::code)
                .containsExactlyInAnyOrder("plovdiv", "burgas");
        assertThat(territory.centres())
                .allMatch(centre -> centre.location().precision() == Location.Precision.SETTLEMENT);
    }

    private District district(String code) {
        return territory.districts().stream()
                .filter(district -> district.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
