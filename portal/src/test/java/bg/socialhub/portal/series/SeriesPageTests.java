package bg.socialhub.portal.series;

import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.SeriesApi;
import bg.socialhub.portal.gateway.SeriesApi.Series;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.gateway.SomeSeries;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who asks for a series, as the pages say it. */
@PageTest
class SeriesPageTests {

    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());
    private static final Visitor MEMBER =
            new Visitor("maria", "Мария", Set.of(Role.ENTERPRISE_MEMBER), null, List.of("medena"));

    @Autowired
    MockMvc mvc;

    @Autowired
    SeriesApi api;

    @Autowired
    RoomsApi rooms;

    @Autowired
    EquipmentApi equipment;

    @BeforeEach
    void oneRoom() {
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(SomeRoom.with(true, null, null))));
        given(equipment.ofCentre("plovdiv")).willReturn(page(List.of()));
    }

    @Test
    void theDeskSeesWhoAsksOfTheSeriesAndInTheList() throws Exception {
        Series series = SomeSeries.by("maria", "Мария <i>Иванова</i>", "Медена");
        given(api.series(any(), any(), any())).willReturn(page(List.of(series)));

        assertThat(read("/desk/calendar/series/s", EXPERT, series))
                .containsSubsequence("<dt>Кой</dt>", "<dd>Мария &lt;i&gt;Иванова&lt;/i&gt;, Медена</dd>");
        assertThat(read("/desk/calendar/series", EXPERT, series))
                .contains("Мария &lt;i&gt;Иванова&lt;/i&gt;, Медена</span>");
    }

    @Test
    void whoeverHasNoNameIsYouOrAnotherPerson() throws Exception {
        assertThat(read("/desk/calendar/series/s", EXPERT, SomeSeries.by("x", "Иво", null)))
                .contains("<dd>Вие</dd>");
        assertThat(read("/desk/calendar/series/s", EXPERT, SomeSeries.of())).contains("<dd>Друг човек</dd>");
    }

    @Test
    void oneIsNotToldOnOnesOwnPages() throws Exception {
        assertThat(read("/my/bookings/series/s", MEMBER, SomeSeries.by("maria", "Мария Иванова", "Медена")))
                .doesNotContain("Мария Иванова", "<dt>Кой</dt>");
    }

    private String read(String address, Visitor visitor, Series series) throws Exception {
        given(api.series("s")).willReturn(series);
        return mvc.perform(get(address).with(by(visitor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
