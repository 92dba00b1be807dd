package bg.socialhub.events.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.events.statistics.CentreListener.CentreNews;
import bg.socialhub.platform.test.Contracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The hub's own sample carries what the statistics read. */
class CentreContractTests {

    @Test
    void saysInWhichPlanningRegionACentreLies() {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        CentreNews news = json.readValue(
                Contracts.of("hub-service", json)
                        .sample("centre-published")
                        .getData()
                        .toBytes(),
                CentreNews.class);
        assertThat(news.code()).isEqualTo("plovdiv");
        assertThat(news.version()).isPositive();
        assertThat(news.planningRegion()).isEqualTo("BG42");
    }
}
