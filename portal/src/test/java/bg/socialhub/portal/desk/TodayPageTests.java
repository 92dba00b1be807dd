package bg.socialhub.portal.desk;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static bg.socialhub.portal.gateway.SomeRefusal.problem;
import static bg.socialhub.portal.gateway.SomeRequest.RESPONSE;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.ChecklistsApi;
import bg.socialhub.portal.gateway.ChecklistsApi.Reminder;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.SomeBooking;
import bg.socialhub.portal.gateway.SomeRequest;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Escalation;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The desk's first page: what must be done first. It is ten o'clock in Sofia on 8 March 2027. */
@PageTest
class TodayPageTests {

    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());

    @Autowired
    MockMvc mvc;

    @Autowired
    SupportRequestsApi requests;

    @Autowired
    BookingsApi bookings;

    @Autowired
    RoomsApi rooms;

    @Autowired
    ChecklistsApi checklists;

    @BeforeEach
    void oneRoom() {
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(SomeRoom.with(true, 24, 15))));
    }

    @Test
    void whatIsLateOrEscalatedStandsFirstThenWhatIsDueToday() throws Exception {
        var near = new Escalation(2, "RESOLUTION_NEAR", RESPONSE);
        var answeredLate = new Escalation(2, "RESPONSE_LATE", RESPONSE);
        given(requests.supportRequests(
                        eq(List.of(Status.NEW, Status.ASSIGNED)), eq(null), eq(null), eq("DUE"), any(), eq(null)))
                .willReturn(page(List.of(
                        SomeRequest.due("late", Status.NEW, null, RESPONSE, -90L),
                        SomeRequest.due("today", Status.ASSIGNED, RESPONSE, at("16:00"), 360L, answeredLate),
                        SomeRequest.due(
                                "near", Status.ASSIGNED, RESPONSE, at("17:00").plusDays(1), 900L, near),
                        SomeRequest.due("fresh", Status.NEW, null, at("10:00").plusDays(1), 480L),
                        SomeRequest.due(
                                "taken", Status.ASSIGNED, RESPONSE, at("10:00").plusDays(2), 960L))));

        String page = read();

        assertThat(part(page, "late"))
                .contains("Сигнал late", "href=\"/desk/requests/late\"", "Отговорът закъснява с 1 ч. 30 мин.")
                .contains("Сигнал near", "До решение: 15 ч. работно време")
                .doesNotContain("Сигнал today", "Сигнал fresh");
        assertThat(part(page, "due"))
                .contains("Сигнал today", "До решение: 6 ч. работно време")
                .doesNotContain("Сигнал late", "Сигнал near", "Сигнал fresh");
        assertThat(part(page, "fresh")).contains("Сигнал fresh").doesNotContain("Сигнал late");
        assertThat(page).doesNotContain("Сигнал taken");
        assertThat(page.indexOf("id=\"late\"")).isLessThan(page.indexOf("id=\"due\""));
        assertThat(page.indexOf("id=\"due\"")).isLessThan(page.indexOf("id=\"fresh\""));
    }

    @Test
    void ofBookingsWhatLapsesFirstStandsFirst() throws Exception {
        var later = SomeBooking.of("later", BookingsApi.Status.REQUESTED)
                .until(at("10:00").plusDays(1))
                .build();
        var soon = SomeBooking.of("soon", BookingsApi.Status.REQUESTED)
                .until(at("18:00"))
                .build();
        answer(BookingsApi.Status.REQUESTED, "HELD_UNTIL", soon, later);
        answer(
                BookingsApi.Status.OFFERED,
                "HELD_UNTIL",
                SomeBooking.of("offer", BookingsApi.Status.OFFERED)
                        .until(at("20:00"))
                        .build());
        answer(
                BookingsApi.Status.WAITING,
                "SINCE",
                SomeBooking.of("waits", BookingsApi.Status.WAITING)
                        .called("Мария Иванова")
                        .build());

        String page = read();

        String undecided = part(page, "undecided");
        assertThat(undecided).contains("1 отпада до 24 часа, ако центърът не реши.");
        assertThat(undecided.indexOf("Обучение soon")).isPositive().isLessThan(undecided.indexOf("Обучение later"));
        assertThat(part(page, "offered")).contains("Обучение offer", "Предложено до 08.03.2027");
        assertThat(part(page, "waiting")).contains("Обучение waits", ">Мария Иванова<", "чака от");
        then(bookings).should(never()).lapsing(any(), any(), any(), any(), any());
    }

    @Test
    void ofManyOnlyTheFirstAreShownAndAllAreCounted() throws Exception {
        List<Booking> first = IntStream.range(0, 5)
                .mapToObj(number -> SomeBooking.of("n" + number, BookingsApi.Status.REQUESTED)
                        .until(at("18:00"))
                        .build())
                .toList();
        var requested = List.of(BookingsApi.Status.REQUESTED);
        given(bookings.bookings(any(), any(), eq(requested), any(), any(), eq("HELD_UNTIL"), eq(5), any()))
                .willReturn(new Page<>(first, 143L, null, "next"));
        given(bookings.lapsing(
                        eq("plovdiv"), eq(requested), any(), eq(at("10:00").plusDays(1)), eq(1)))
                .willReturn(new Page<>(first.subList(0, 1), 107L, null, "next"));

        assertThat(part(read(), "undecided"))
                .contains("<span class=\"count\">143</span>", "107 отпадат", "Обучение n4");
    }

    @Test
    void certificatesThatEndAreGroupedByTheDaysThatAreLeft() throws Exception {
        given(checklists.reminders(eq(null), eq(true), anyInt()))
                .willReturn(page(List.of(
                        ends("bee", "Пчела", LocalDate.of(2027, 3, 7), 30),
                        ends("honey", "Медена", LocalDate.of(2027, 3, 9), 30),
                        ends("rose", "Роза", LocalDate.of(2027, 4, 20), 60))));

        String ending = part(read(), "ending");

        assertThat(ending)
                .containsSubsequence(
                        "До 30 дни", "Пчела: до 07.03.2027", "срокът изтече", "Медена: до 09.03.2027", "остава 1 ден")
                .containsSubsequence("До 60 дни", "/desk/enterprises/rose", "Роза: до 20.04.2027", "остават 43 дни")
                .doesNotContain("До 90 дни");
    }

    @Test
    void whereNothingWaitsThePageSaysSo() throws Exception {
        assertThat(read())
                .contains(
                        "Няма закъснели и спешни заявки.",
                        "Няма други заявки, чийто срок изтича днес.",
                        "Няма други заявки, които чакат някой да ги поеме.",
                        "Няма резервации, които чакат решение.",
                        "Няма предложения, които чакат отговор.",
                        "Никой не чака за заето време.",
                        "Няма удостоверения, които чакат проверка.",
                        "Няма удостоверения, които изтичат до 90 дни.");
    }

    @Test
    void whatGivesNoAnswerIsMissingAndTheRestIsThere() throws Exception {
        given(requests.supportRequests(any(), any(), any(), any(), any(), any()))
                .willThrow(problem(429, "rate-limited"));
        given(checklists.reminders(any(), anyBoolean(), anyInt())).willThrow(problem(429, "rate-limited"));

        assertThat(read())
                .contains("Няма резервации, които чакат решение.")
                .doesNotContain("id=\"late\"")
                .containsSubsequence("Заявки за съдействие", "Удостоверения, които изтичат до 90 дни");
    }

    private void answer(BookingsApi.Status status, String sort, Booking... found) {
        given(bookings.bookings(
                        eq("plovdiv"), eq(null), eq(List.of(status)), any(), eq(null), eq(sort), eq(5), eq(null)))
                .willReturn(page(List.of(found)));
    }

    private static Reminder ends(String id, String name, LocalDate day, int daysBefore) {
        return new Reminder(id, name, "A", day, daysBefore);
    }

    private String read() throws Exception {
        return mvc.perform(get("/desk").with(by(EXPERT)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The section under the heading with this id. */
    private static String part(String page, String id) {
        String from = page.substring(page.indexOf("aria-labelledby=\"" + id + "\""));
        return from.substring(0, from.indexOf("</section>"));
    }
}
