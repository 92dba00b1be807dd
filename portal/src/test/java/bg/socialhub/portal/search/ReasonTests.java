package bg.socialhub.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.EnterprisesApi.Match;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTests {

    @Test
    void saysOncePerWordWhereItStands() {
        var reasons = Reason.of(List.of(
                new Match("med", "title", "мед", "TRANSLITERATION", 0, 3),
                new Match("med", "description", "мед", "TRANSLITERATION", 4, 7),
                new Match("med", "enterprise", "медена", "TRANSLITERATION", 0, 6)));

        assertThat(reasons)
                .containsExactly(
                        new Reason("med", "мед", List.of("title", "description")),
                        new Reason("med", "медена", List.of("enterprise")));
        assertThat(reasons.getFirst().isOther()).isTrue();
    }

    @Test
    void doesNotRepeatAWordThatReadsAsItWasTyped() {
        assertThat(new Reason("Мед", "мед", List.of("title")).isOther()).isFalse();
    }
}
