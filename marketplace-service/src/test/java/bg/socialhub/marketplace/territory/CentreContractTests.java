package bg.socialhub.marketplace.territory;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.ContractMapper;
import bg.socialhub.platform.test.Contracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;

/** The consumer's side of the hub's contract, and the list that is used until the hub has spoken. */
class CentreContractTests {

    @Test
    void canActOnTheHubsSample() {
        var data = Contracts.of("hub-service", ContractMapper.JSON)
                .sample("centre-published")
                .getData();
        var centre = ContractMapper.JSON
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(data.toBytes(), CentreListener.Centre.class);
        assertThat(centre.code()).isNotBlank();
        assertThat(centre.version()).isPositive();
        assertThat(centre.districts()).isNotEmpty().allMatch(code -> code.matches("BG\\d{3}"));
    }

    @Test
    void knowsTheCentreOfEveryDistrictBeforehand() {
        var districts = new Districts();
        assertThat(districts.find("BG421").orElseThrow().centre()).isEqualTo("plovdiv");
        assertThat(districts.find("BG315").orElseThrow().centre()).isEqualTo("lovech");
        assertThat(districts.find("BG322").orElseThrow().centre()).isEqualTo("gabrovo");
        assertThat(districts.find("BG422").orElseThrow().name().bg()).isEqualTo("Хасково");
        assertThat(districts.find("BG999")).isEmpty();
    }
}
