package bg.socialhub.portal.my.booking;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static bg.socialhub.portal.gateway.SomeRefusal.problem;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Reason;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.SomeBooking;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.gateway.WaitingApi;
import bg.socialhub.portal.gateway.WaitingApi.Place;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody waits for, is offered or may no longer cancel. */
@PageTest
class MyWaitingPageTests {

    private static final Visitor PARTNER = new Visitor("somebody", "Ана", Set.of(Role.PARTNER), null, List.of());

    @Autowired
    MockMvc mvc;

    @Autowired
    BookingsApi bookings;

    @Autowired
    WaitingApi waiting;

    @Autowired
    RoomsApi rooms;

    @BeforeEach
    void oneRoom() {
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(SomeRoom.with(true, 24, null))));
    }

    @Test
    void whoWaitsSeesTheirPlaceAndWhoIsOfferedATimeUntilWhen() throws Exception {
        has(
                SomeBooking.of("w", Status.WAITING).shared().build(),
                SomeBooking.of("o", Status.OFFERED).until(at("09:45")).build());
        given(waiting.place("w")).willReturn(new Place(2, 3));

        mvc.perform(get("/my/bookings").with(by(PARTNER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">Чака<")))
                .andExpect(content().string(containsString("Вие сте номер 2 от 3 чакащи")))
                .andExpect(content().string(stringContainsInOrder(">Предложено<", ">Чака<")))
                .andExpect(content().string(containsString("Приемете го до 08.03.2027")))
                .andExpect(content().string(containsString("action=\"/my/bookings/o/acceptance\"")))
                .andExpect(content().string(containsString("name=\"version\" value=\"3\"")))
                .andExpect(content().string(containsString("href=\"/my/bookings/w/cancellation\"")));
    }

    @Test
    void aPlaceThatWasJustLeftIsNotMissed() throws Exception {
        has(SomeBooking.of("w", Status.WAITING).shared().build());
        given(waiting.place("w")).willThrow(problem(404, "booking-not-found"));

        mvc.perform(get("/my/bookings").with(by(PARTNER)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Вие сте номер"))));
    }

    @Test
    void anOfferIsTakenInTheVersionThatWasSeen() throws Exception {
        given(waiting.accept("o", "\"3\""))
                .willReturn(SomeBooking.of("o", Status.CONFIRMED).build());

        mvc.perform(post("/my/bookings/o/acceptance").param("version", "3").with(by(PARTNER)))
                .andExpect(redirectedUrl("/my/bookings"))
                .andExpect(flash().attribute("done", "Приехте предложението. Залата е запазена."));
    }

    @Test
    void anOfferThatRanOutIsToldAboveTheList() throws Exception {
        has();
        given(waiting.accept(any(), any())).willThrow(problem(409, "hold-expired"));

        mvc.perform(post("/my/bookings/o/acceptance").param("version", "3").with(by(PARTNER)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Отказ: hold-expired")));
    }

    @Test
    void whoLeavesTheListSaysNoMoreThanThat() throws Exception {
        given(bookings.booking("w"))
                .willReturn(SomeBooking.of("w", Status.WAITING).shared().build());

        mvc.perform(get("/my/bookings/w/cancellation").with(by(PARTNER)))
                .andExpect(content().string(containsString("Да Ви извадим ли от списъка?")))
                .andExpect(content().string(containsString("cancellation?seen=WAITING")))
                .andExpect(content().string(not(containsString("<textarea"))));
        mvc.perform(post("/my/bookings/w/cancellation?seen=WAITING").with(by(PARTNER)))
                .andExpect(redirectedUrl("/my/bookings"));
        then(bookings).should().cancel("w", "\"3\"", new Reason("Не чака повече."));
    }

    @Test
    void whoWouldLeaveIsAskedAgainWhenTheTimeWasJustOffered() throws Exception {
        given(bookings.booking("w"))
                .willReturn(
                        SomeBooking.of("w", Status.OFFERED).until(at("09:45")).build());

        mvc.perform(post("/my/bookings/w/cancellation?seen=WAITING").with(by(PARTNER)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Сега е: Предложено.")))
                .andExpect(content().string(containsString("cancellation?seen=OFFERED")));
        then(bookings).should(never()).cancel(any(), any(), any());
    }

    @Test
    void itIsToldUntilWhenOneMayCancelByOneself() throws Exception {
        has(
                SomeBooking.of("soon", Status.CONFIRMED).build(),
                SomeBooking.of("later", Status.CONFIRMED)
                        .from(at("10:00").plusDays(3), at("12:00").plusDays(3))
                        .build());

        mvc.perform(get("/my/bookings").with(by(PARTNER)))
                .andExpect(content().string(containsString("Може да се откажете сами до 10.03.2027")))
                .andExpect(content().string(containsString("href=\"/my/bookings/later/cancellation\"")))
                .andExpect(content().string(containsString("мина на 07.03.2027")))
                .andExpect(content().string(not(containsString("href=\"/my/bookings/soon/cancellation\""))));
    }

    @Test
    void aCancellationThatIsTooLateIsRefusedInWords() throws Exception {
        given(bookings.booking("b"))
                .willReturn(SomeBooking.of("b", Status.CONFIRMED)
                        .from(at("10:00").plusDays(3), at("12:00").plusDays(3))
                        .build());
        given(bookings.cancel(any(), any(), any()))
                .willThrow(problem(409, "cancellation-too-late", "{\"until\":\"2027-03-08T09:59:00+02:00\"}"));

        mvc.perform(post("/my/bookings/b/cancellation?seen=CONFIRMED").with(by(PARTNER)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Срокът за отказ мина")))
                .andExpect(content().string(containsString("до 08.03.2027")))
                .andExpect(content().string(containsString("href=\"/centres/plovdiv\"")));
    }

    @Test
    void whatWasCancelledLateAndReleasedIsSaid() throws Exception {
        has(
                SomeBooking.of("c", Status.CANCELLED).late().build(),
                SomeBooking.of("r", Status.RELEASED).build());

        mvc.perform(get("/my/bookings").param("past", "true").with(by(PARTNER)))
                .andExpect(content().string(containsString("Отменена след срока")))
                .andExpect(content().string(containsString("Освободена, никой не дойде")));
    }

    @Test
    void anOfferStandsFirstInTheOverviewBecauseItRunsOut() throws Exception {
        has(
                SomeBooking.of("w", Status.WAITING).build(),
                SomeBooking.of("o", Status.OFFERED).until(at("09:45")).build());

        mvc.perform(get("/my").with(by(PARTNER)))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(stringContainsInOrder("Обучение o", "Приемете го до", "Обучение w", ">Чака<")))
                .andExpect(content().string(containsString("href=\"/my/calendar-feed\"")));
    }

    private void has(Booking... own) {
        given(bookings.bookings(any(), any(), isNull(), any(), any(), any(), any(), any()))
                .willReturn(page(List.of(own)));
        given(bookings.bookings(any(), any(), eq(List.of(Status.OFFERED)), any(), any(), any(), any(), any()))
                .willReturn(page(Stream.of(own)
                        .filter(one -> one.status() == Status.OFFERED)
                        .toList()));
    }
}
