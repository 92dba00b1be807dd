package bg.socialhub.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.BookingsApi.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThingsTests {

    @Test
    void onlyWhatIsWantedIsAskedFor() {
        var things = Things.of(List.of("projector", "panels", "sound"), List.of("2", "", "0"));
        assertThat(things.wanted()).containsExactly(new Thing("projector", 2));
        assertThat(things.quantityOf("projector")).isEqualTo("2");
        assertThat(things.quantityOf("panels")).isEmpty();
        assertThat(things.quantityOf("chairs")).isEmpty();
    }

    @Test
    void whatIsNoNumberIsLeftToTheApiToRefuse() {
        assertThat(Things.of(List.of("a", "b"), List.of("много", "99999")).wanted())
                .containsExactly(new Thing("a", null), new Thing("b", null));
    }

    @Test
    void oneEmptyFieldIsNoField() {
        assertThat(Things.of(List.of("a"), List.of()).wanted()).isEmpty();
        assertThat(Things.of(null, null).wanted()).isEmpty();
    }
}
