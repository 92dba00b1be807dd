package bg.socialhub.portal.training;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.TrainingsApi.Topic;
import org.junit.jupiter.api.Test;

class TrainingFilterTests {

    @Test
    void whatIsNoChoiceOfThePageCountsAsNone() {
        var filter = new TrainingFilter("../x", "COOKING", "NEVER", null);
        assertThat(filter.isSet()).isFalse();
        assertThat(filter.about()).isNull();
        assertThat(filter.within()).isNull();
    }

    @Test
    void aChoiceIsKept() {
        var filter = new TrainingFilter("varna", "MANAGEMENT", "WEEK", null);
        assertThat(filter.isSet()).isTrue();
        assertThat(filter.centre()).isEqualTo("varna");
        assertThat(filter.about()).isEqualTo(Topic.MANAGEMENT);
        assertThat(filter.within()).isEqualTo(TrainingFilter.When.WEEK);
    }
}
