package bg.socialhub.portal.centre;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.CentresApi.Location;
import bg.socialhub.portal.gateway.ClosingDaysApi;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingYear;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Availability;
import bg.socialhub.portal.gateway.RoomsApi.Day;
import bg.socialhub.portal.gateway.RoomsApi.Interval;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The week of a room, where one can wait for what is taken. It is ten o'clock in Sofia. */
@PageTest
class AwaitedTimePageTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    CentresApi centres;

    @Autowired
    RoomsApi rooms;

    @Autowired
    ClosingDaysApi closing;

    @Test
    void takenTimeToComeLeadsToTheWaitingList() throws Exception {
        given(centres.centre("plovdiv"))
                .willReturn(new Centre(
                        "plovdiv",
                        new Text("Пловдив", null),
                        new Text("Пловдив", null),
                        "4000",
                        null,
                        new Location(42, 24),
                        "BG42",
                        "BG421",
                        List.of()));
        given(closing.year(any(), anyInt()))
                .willReturn(new ClosingYear("plovdiv", 2027, false, List.of(), List.of(), List.of(), 0));
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(SomeRoom.with(false, 24, 15))));
        given(rooms.availability(any(), any(), any()))
                .willReturn(new Availability(
                        "r1",
                        List.of(new Day(
                                LocalDate.parse("2027-03-08"),
                                List.of(
                                        new Interval(at("09:00"), at("11:00"), Occupation.TAKEN),
                                        new Interval(at("11:00"), at("12:00"), Occupation.BLOCKED),
                                        new Interval(at("12:00"), at("14:00"), Occupation.TAKEN),
                                        new Interval(at("14:00"), at("15:00"), Occupation.REQUESTED))))));

        mvc.perform(get("/centres/plovdiv"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("day=2027-03-08&amp;from=12:00&amp;to=14:00")))
                .andExpect(content().string(containsString("day=2027-03-08&amp;from=14:00&amp;to=15:00")))
                .andExpect(content().string(not(containsString("from=09:00"))))
                .andExpect(content().string(not(containsString("from=11:00"))))
                .andExpect(content().string(containsString("преди началото; по-късно отказва само центърът")))
                .andExpect(content().string(containsString("залата се освобождава след 15 минути")))
                .andExpect(content().string(containsString("и други могат да поискат същото време")));
    }
}
