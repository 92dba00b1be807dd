package bg.socialhub.portal.my.booking;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static bg.socialhub.portal.gateway.SomeRefusal.field;
import static bg.socialhub.portal.gateway.SomeRefusal.problem;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.AvailabilityApi;
import bg.socialhub.portal.gateway.AvailabilityApi.Day;
import bg.socialhub.portal.gateway.AvailabilityApi.RoomDays;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Preview;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.BookingsApi.Thing;
import bg.socialhub.portal.gateway.BookingsApi.Wish;
import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.SomeBooking;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.gateway.Text;
import bg.socialhub.portal.gateway.WaitingApi;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Booking a time that others have, and waiting for it instead. */
@PageTest
class JoiningPageTests {

    private static final Visitor PARTNER = new Visitor("somebody", "Ана", Set.of(Role.PARTNER), null, List.of());
    private static final String JOIN = "Запишете се в списъка на чакащите";
    private static final String TAKEN = """
            {"conflicts":[{"start":"2027-03-09T10:00:00+02:00","end":"2027-03-09T12:00:00+02:00"}],
             "suggestions":[],"elsewhere":[]}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    BookingsApi bookings;

    @Autowired
    WaitingApi waiting;

    @Autowired
    RoomsApi rooms;

    @Autowired
    CentresApi centres;

    @Autowired
    AvailabilityApi availability;

    @BeforeEach
    void aRoomInPlovdiv() {
        given(centres.centres())
                .willReturn(page(List.of(new Centre(
                        "plovdiv",
                        new Text("Пловдив", null),
                        new Text("Пловдив", null),
                        null,
                        "4000",
                        null,
                        "BG42",
                        "BG421",
                        List.of()))));
        room(true);
    }

    private void room(boolean requestsHold) {
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(SomeRoom.with(requestsHold, null, null))));
        var day = new Day(LocalDate.parse("2027-03-09"), List.of());
        given(availability.rooms(any(), any(), any()))
                .willReturn(
                        page(List.of(new RoomDays("r1", "plovdiv", new Text("Зала", null), 20, null, List.of(day)))));
    }

    @Test
    void aTakenTimeComesWithTheWaitingList() throws Exception {
        given(bookings.book(any(), any())).willThrow(problem(409, "booking-conflict", TAKEN));

        mvc.perform(wish())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(JOIN)))
                .andExpect(content().string(containsString("name=\"wait\"")));
    }

    @Test
    void itIsOfferedWhileOneTypes() throws Exception {
        given(bookings.preview(any())).willThrow(problem(409, "booking-conflict", TAKEN));

        mvc.perform(wish().param("check", "live"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(JOIN)));
    }

    @Test
    void oneWaitsForExactlyWhatWasTyped() throws Exception {
        given(waiting.join(any(), any()))
                .willReturn(SomeBooking.of("w", Status.WAITING).build());

        mvc.perform(wish().param("wait", "true"))
                .andExpect(redirectedUrl("/my/bookings"))
                .andExpect(flash().attribute("done", containsString("Записани сте")));
        then(waiting)
                .should()
                .join(
                        "key-1",
                        new Wish(
                                "r1",
                                at("10:00").plusDays(1),
                                at("12:00").plusDays(1),
                                "Мед",
                                8,
                                null,
                                List.of(new Thing("t", 2)),
                                "U_SHAPE"));
        then(bookings).should(never()).book(any(), any());
    }

    @Test
    void whoWaitsAlreadyOrNeedNotIsToldSo() throws Exception {
        given(waiting.join(any(), any()))
                .willThrow(problem(409, "already-waiting", "{\"booking\":\"w\"}"))
                .willThrow(problem(409, "time-free"));

        mvc.perform(wish().param("wait", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Вече чакате точно за това време")))
                .andExpect(content().string(containsString("value=\"Мед\"")));
        mvc.perform(wish().param("wait", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Отказ: time-free")));
    }

    @Test
    void aFaultIsToldBesideItsField() throws Exception {
        given(waiting.join(any(), any())).willThrow(field("attendees", "твърде много"));

        mvc.perform(wish().param("wait", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"attendees-error\">твърде много")));
    }

    @Test
    void whereRequestsDoNotHoldNobodyIsPromisedTheTime() throws Exception {
        room(false);
        given(bookings.preview(any())).willReturn(new Preview(Status.REQUESTED, at("10:00")));
        given(bookings.book(any(), any()))
                .willReturn(SomeBooking.of("b", Status.REQUESTED).shared().build());

        mvc.perform(wish().param("check", "page"))
                .andExpect(content().string(containsString("За това време могат да се запишат и други")))
                .andExpect(content().string(not(containsString("времето се пази за Вас"))))
                .andExpect(content().string(not(containsString("часът се пази за Вас"))));
        mvc.perform(wish()).andExpect(flash().attribute("done", containsString("центърът ще избере")));
    }

    private static MockHttpServletRequestBuilder wish() {
        return post("/my/bookings/new")
                .param("centre", "plovdiv")
                .param("room", "r1")
                .param("day", "2027-03-09")
                .param("from", "10:00")
                .param("to", "12:00")
                .param("purpose", "Мед")
                .param("attendees", "8")
                .param("layout", "U_SHAPE")
                .param("things", "t")
                .param("quantities", "2")
                .param("key", "key-1")
                .with(by(PARTNER));
    }
}
