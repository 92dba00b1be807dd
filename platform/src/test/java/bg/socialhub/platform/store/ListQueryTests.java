package bg.socialhub.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.platform.web.InvalidField;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTests {

    @Test
    void whatIsNotAskedForNarrowsNothing() {
        var everything = new ListQuery().equal("state.centre", null).in("state.enterprise", null);
        assertThat(everything.all().getQueryObject()).isEmpty();
        assertThat(everything.descending("state.at", 20, null).getQueryObject()).isEmpty();
    }

    @Test
    void noEnterpriseOfAnEmptyCollectionIsLeft() {
        assertThat(new ListQuery()
                        .in("state.enterprise", List.of())
                        .all()
                        .getQueryObject()
                        .toJson())
                .contains("\"state.enterprise\": {\"$in\": []}");
    }

    @Test
    void aPageHoldsOneItemMoreAndLeavesTheWholeAsItWas() {
        var list = new ListQuery().equal("state.centre", "varna");
        var page = list.ascending("state.start", 20, "1800000000000 abc def");
        assertThat(page.getLimit()).isEqualTo(21);
        assertThat(page.getSortObject()).isEqualTo(new Document("state.start", 1).append("_id", 1));
        assertThat(page.getQueryObject().toString()).contains("$gt=abc def").contains("varna");
        assertThat(list.all().getQueryObject().toString()).doesNotContain("abc def");
        assertThat(list.descending("state.start", 1, "1800000000000 x")
                        .getQueryObject()
                        .toString())
                .contains("$lt=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12 ", " x", "-1 x", "1234567890123456 x"})
    void aPlaceThatNobodyWasToldIsRefused(String place) {
        var list = new ListQuery();
        assertThatThrownBy(() -> list.ascending("state.start", 20, place))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("cursor");
    }
}
