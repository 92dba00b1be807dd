package bg.socialhub.portal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTests {

    @Test
    void isOneLine() {
        assertThat(Summary.of(" Мед\n\nи  восък ")).isEqualTo("Мед и восък");
    }

    @Test
    void endsAfterAWholeWord() {
        assertThat(Summary.of("дума ".repeat(100)))
                .hasSizeLessThanOrEqualTo(201)
                .endsWith("дума…");
        assertThat(Summary.of("а".repeat(500))).hasSize(201);
    }
}
