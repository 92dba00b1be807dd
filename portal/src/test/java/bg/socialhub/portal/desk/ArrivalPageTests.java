package bg.socialhub.portal.desk;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static bg.socialhub.portal.gateway.SomeRefusal.problem;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.BookingDecisionsApi;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.SomeBooking;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The rooms of the day: who came, who did not, who waits. It is ten o'clock in Sofia. */
@PageTest
class ArrivalPageTests {

    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());

    @Autowired
    MockMvc mvc;

    @Autowired
    BookingsApi bookings;

    @Autowired
    BookingDecisionsApi decisions;

    @Autowired
    RoomsApi rooms;

    @BeforeEach
    void oneRoom() {
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(SomeRoom.with(true, 24, 15))));
    }

    @Test
    void theDayShowsWhoMayComeWhoCameAndWhoDidNot() throws Exception {
        given(bookings.bookings(
                        eq("plovdiv"),
                        any(),
                        eq(List.of(Status.CONFIRMED, Status.OFFERED, Status.RELEASED, Status.WAITING)),
                        any(),
                        any(),
                        any(),
                        any(),
                        any()))
                .willReturn(page(List.of(
                        SomeBooking.of("gone", Status.RELEASED)
                                .from(at("08:00"), at("09:00"))
                                .build(),
                        SomeBooking.of("here", Status.CONFIRMED)
                                .from(at("09:00"), at("10:30"))
                                .arrived(at("09:02"))
                                .build(),
                        SomeBooking.of("soon", Status.CONFIRMED)
                                .from(at("10:30"), at("12:00"))
                                .build(),
                        SomeBooking.of("later", Status.CONFIRMED)
                                .from(at("11:30"), at("12:00"))
                                .build(),
                        SomeBooking.of("session", Status.CONFIRMED)
                                .from(at("10:30"), at("12:00"))
                                .ofTraining()
                                .build(),
                        SomeBooking.of("waits", Status.WAITING).build(),
                        SomeBooking.of("over", Status.CANCELLED).build())));

        mvc.perform(get("/desk").with(by(EXPERT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Освободена, никой не дойде")))
                .andExpect(content().string(containsString("Дойдоха в 09:02")))
                .andExpect(content().string(containsString("action=\"/desk/bookings/soon/arrival\"")))
                .andExpect(content().string(containsString("name=\"version\" value=\"3\"")))
                .andExpect(content().string(not(containsString("/desk/bookings/here/arrival"))))
                .andExpect(content().string(not(containsString("/desk/bookings/later/arrival"))))
                .andExpect(content().string(not(containsString("/desk/bookings/session/arrival"))))
                .andExpect(content().string(not(containsString("Обучение over"))))
                .andExpect(content().string(containsString("Кой чака за заето време")))
                .andExpect(content().string(containsString("Обучение waits")));
    }

    @Test
    void anArrivalIsNotedInTheVersionThatWasSeenAndTheDayGoesOn() throws Exception {
        given(decisions.arrive("soon", "\"3\""))
                .willReturn(SomeBooking.of("soon", Status.CONFIRMED)
                        .arrived(at("10:00"))
                        .build());

        mvc.perform(post("/desk/bookings/soon/arrival")
                        .param("version", "3")
                        .param("today", "true")
                        .with(by(EXPERT)))
                .andExpect(redirectedUrl("/desk"))
                .andExpect(flash().attribute("done", "Отбелязано е, че са дошли: „Обучение soon“."));
        mvc.perform(post("/desk/bookings/soon/arrival").param("version", "3").with(by(EXPERT)))
                .andExpect(redirectedUrl("/desk/bookings/soon"));
    }

    @Test
    void whoCameTooLateIsShownWhatBecameOfTheirBooking() throws Exception {
        given(decisions.arrive(any(), any())).willThrow(problem(409, "booking-released"));
        given(bookings.booking("gone"))
                .willReturn(SomeBooking.of("gone", Status.RELEASED).build());

        mvc.perform(post("/desk/bookings/gone/arrival").param("version", "2").with(by(EXPERT)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Отказ: booking-released")))
                .andExpect(content().string(containsString("Освободена, никой не дойде")));
    }

    @Test
    void whoWaitsForABookingsTimeStandsBesideIt() throws Exception {
        given(bookings.booking("soon"))
                .willReturn(SomeBooking.of("soon", Status.CONFIRMED).build());
        given(bookings.bookings(
                        eq("plovdiv"),
                        eq("r1"),
                        eq(List.of(Status.WAITING)),
                        eq(at("10:00")),
                        eq(at("12:00")),
                        eq("SINCE"),
                        any(),
                        any()))
                .willReturn(page(List.of(SomeBooking.of("waits", Status.WAITING)
                        .by("Медена")
                        .called("Мария Иванова")
                        .build())));

        mvc.perform(get("/desk/bookings/soon").with(by(EXPERT)))
                .andExpect(content().string(containsString("Кой чака за заето време")))
                .andExpect(content().string(containsString("Мария Иванова, Медена")))
                .andExpect(content().string(containsString("formaction=\"/desk/bookings/soon/arrival\"")));
    }

    @Test
    void whatIsLateIsSaidBeforeAndAfterItIsCancelled() throws Exception {
        given(bookings.booking("soon"))
                .willReturn(SomeBooking.of("soon", Status.CONFIRMED).build());
        given(bookings.booking("off"))
                .willReturn(SomeBooking.of("off", Status.CANCELLED).late().build());

        mvc.perform(get("/desk/bookings/soon/cancellation").with(by(EXPERT)))
                .andExpect(content().string(containsString("ще бъде отбелязана като отменена след срока")));
        mvc.perform(get("/desk/bookings/off").with(by(EXPERT)))
                .andExpect(content().string(containsString("Отменена след срока")));
    }
}
