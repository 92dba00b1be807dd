package bg.socialhub.events.stand;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.events.stand.EnterpriseListener.EnterpriseNews;
import bg.socialhub.platform.test.Contracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The marketplace's own sample carries what the stands read. */
class EnterpriseContractTests {

    @Test
    void saysWhichEnterpriseInWhichVersion() {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        EnterpriseNews news = json.readValue(
                Contracts.of("marketplace-service", json)
                        .sample("enterprise-registered")
                        .getData()
                        .toBytes(),
                EnterpriseNews.class);
        assertThat(news.enterpriseId()).isNotBlank();
        assertThat(news.version()).isPositive();
    }
}
