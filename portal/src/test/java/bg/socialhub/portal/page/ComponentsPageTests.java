package bg.socialhub.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of the components shows what the pages are made of, from the same fragments. */
@PageTest
class ComponentsPageTests {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slot-free",
                "slot-past",
                "slot-closed",
                "slot-buffer",
                "entry-taken",
                "entry-requested",
                "entry-blocked",
                "entry-offered",
                "entry-waiting"
            })
    void theCalendarHasEveryKindOfTime(String kind) throws Exception {
        assertThat(read("bg")).contains("class=\"slots day\"").containsPattern("class=\"[^\"]*\\b" + kind + "\"");
    }

    @Test
    void whoWaitsAndWhatWasGivenBackStandBelowIt() throws Exception {
        assertThat(read("bg"))
                .containsSubsequence("Кой чака за заето време", "Освободени, защото никой не дойде", "09:00–09:30");
    }

    @Test
    void theDrawingOfMaturityComesWithItsTable() throws Exception {
        assertThat(read("en"))
                .containsSubsequence("class=\"radar\"", "id=\"radar-desc\"", "class=\"maturity\"", "T0", "T1", "+25");
    }

    @Test
    void milestonesAreReachedLateOrToCome() throws Exception {
        assertThat(read("en"))
                .containsSubsequence("<progress", "class=\"done\"", "Pictures of all products")
                .containsSubsequence("Prices and stock in a table", "class=\"late\"")
                .containsSubsequence("Sales in an online shop", "class=\"quiet\"");
    }

    private String read(String language) throws Exception {
        return mvc.perform(get("/components").param("lang", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
