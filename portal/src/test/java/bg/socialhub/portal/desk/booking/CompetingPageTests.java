package bg.socialhub.portal.desk.booking;

import static bg.socialhub.portal.gateway.SomeRefusal.problem;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.BookingDecisionsApi;
import bg.socialhub.portal.gateway.BookingDecisionsApi.Approval;
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

/** Confirming one of several requests for one time. */
@PageTest
class CompetingPageTests {

    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());
    private static final String COMPARE = "/desk/bookings/a/competing-requests";

    @Autowired
    MockMvc mvc;

    @Autowired
    BookingsApi bookings;

    @Autowired
    BookingDecisionsApi decisions;

    @Autowired
    RoomsApi rooms;

    @BeforeEach
    void threeRequests() {
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(SomeRoom.with(false, null, null))));
        given(bookings.booking("a")).willReturn(request("a", "Медена"));
        rivals("b", "c");
    }

    @Test
    void theBookingSaysThatOthersAskToo() throws Exception {

        mvc.perform(get("/desk/bookings/a").with(by(EXPERT)))
                .andExpect(content().string(containsString("Още 2 заявки са за същото време.")))
                .andExpect(content().string(containsString("href=\"" + COMPARE + "\"")));
    }

    @Test
    void aRefusedConfirmationLeadsToTheComparison() throws Exception {
        given(decisions.confirm("a", "\"3\"", Approval.ALONE)).willThrow(problem(409, "competing-requests"));

        mvc.perform(post("/desk/bookings/a/confirmation").param("version", "3").with(by(EXPERT)))
                .andExpect(redirectedUrl(COMPARE));
    }

    @Test
    void theyStandSideBySide() throws Exception {
        mvc.perform(get(COMPARE).with(by(EXPERT)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Медена"),
                                containsString("Пчела b"),
                                containsString("Обучение b"),
                                containsString("Пчела c"),
                                containsString("08.03.2027"),
                                containsString("07:30"))))
                .andExpect(content().string(containsString("name=\"seen\" value=\"b\"")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"c\"")))
                .andExpect(content().string(containsString("name=\"version\" value=\"3\"")))
                .andExpect(content().string(containsString("Потвърди първата и откажи другите 2")));
        then(decisions).should(never()).confirm(any(), any(), any());
    }

    @Test
    void whoAsksWithoutAnEnterpriseIsCalledByTheirName() throws Exception {
        given(bookings.competing("a"))
                .willReturn(page(List.of(
                        SomeBooking.of("b", Status.REQUESTED)
                                .called("<b>Ана</b> Петрова")
                                .shared()
                                .build(),
                        SomeBooking.of("c", Status.REQUESTED)
                                .called("Борис Купувачев")
                                .by("Пчела")
                                .shared()
                                .build(),
                        SomeBooking.of("d", Status.REQUESTED).shared().build())));
        mvc.perform(get(COMPARE).with(by(EXPERT)))
                .andExpect(content()
                        .string(allOf(
                                containsString("<h2><span>&lt;b&gt;Ана&lt;/b&gt; Петрова</span></h2>"),
                                containsString("<h2><span>Борис Купувачев, Пчела</span></h2>"),
                                containsString("<h2><span>Друг човек</span></h2>"))));
    }

    @Test
    void theBookingSaysWhoAsked() throws Exception {
        whoIs(SomeBooking.of("a", Status.CONFIRMED).called("Ана Петрова"), "Ана Петрова");
        whoIs(SomeBooking.of("a", Status.CONFIRMED).called("Ана Петрова").by("Пчела"), "Ана Петрова, Пчела");
        whoIs(SomeBooking.of("a", Status.CONFIRMED).ofTraining(), "За обучение на центъра");
        whoIs(SomeBooking.of("a", Status.CONFIRMED), "Друг човек");
    }

    private void whoIs(SomeBooking booking, String who) throws Exception {
        given(bookings.booking("a")).willReturn(booking.build());
        mvc.perform(get("/desk/bookings/a").with(by(EXPERT)))
                .andExpect(content().string(containsString("<dd>" + who + "</dd>")));
    }

    @Test
    void exactlyThoseThatWereSeenAreRejectedWithAReason() throws Exception {
        mvc.perform(post(COMPARE)
                        .param("version", "3")
                        .param("seen", "b", "c")
                        .param("reason", "Медена е първа")
                        .with(by(EXPERT)))
                .andExpect(redirectedUrl("/desk/bookings/a"));
        then(decisions).should().confirm("a", "\"3\"", new Approval(true, List.of("b", "c"), "Медена е първа"));
    }

    @Test
    void withoutAReasonNobodyIsRejected() throws Exception {
        mvc.perform(post(COMPARE)
                        .param("version", "3")
                        .param("seen", "b")
                        .param("reason", " ")
                        .with(by(EXPERT)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"reason-error\">Напишете причината")));
        then(decisions).should(never()).confirm(any(), any(), any());
    }

    @Test
    void whoAskedMeanwhileIsShownFirst() throws Exception {
        given(decisions.confirm(any(), any(), any())).willThrow(problem(409, "competing-requests"));
        rivals("b", "c", "d");

        mvc.perform(post(COMPARE)
                        .param("version", "3")
                        .param("seen", "b", "c")
                        .param("reason", "Медена е първа")
                        .with(by(EXPERT)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Междувременно още някой поиска това време")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"d\"")))
                .andExpect(content().string(containsString(">Медена е първа</textarea>")));
    }

    @Test
    void whereNobodyElseAsksAnyMoreItIsConfirmedAlone() throws Exception {
        rivals();
        mvc.perform(get(COMPARE).with(by(EXPERT)))
                .andExpect(content().string(containsString("Вече няма други заявки")))
                .andExpect(content().string(not(containsString("<textarea"))));
        mvc.perform(post(COMPARE).param("version", "3").with(by(EXPERT))).andExpect(redirectedUrl("/desk/bookings/a"));
        then(decisions).should().confirm("a", "\"3\"", Approval.ALONE);
    }

    @Test
    void whatIsDecidedIsNotComparedAnyMore() throws Exception {
        given(bookings.booking("a"))
                .willReturn(SomeBooking.of("a", Status.CONFIRMED).build());
        mvc.perform(get(COMPARE).with(by(EXPERT))).andExpect(redirectedUrl("/desk/bookings/a"));
    }

    private void rivals(String... ids) {
        given(bookings.competing("a"))
                .willReturn(page(List.of(ids).stream()
                        .map(id -> request(id, "Пчела " + id))
                        .toList()));
    }

    private static BookingsApi.Booking request(String id, String enterprise) {
        return SomeBooking.of(id, Status.REQUESTED).by(enterprise).shared().build();
    }
}
