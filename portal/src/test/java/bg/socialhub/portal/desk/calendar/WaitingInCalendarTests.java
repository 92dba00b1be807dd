package bg.socialhub.portal.desk.calendar;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.desk.calendar.SlotGrid.Cell;
import bg.socialhub.portal.desk.calendar.SlotGrid.Entry;
import bg.socialhub.portal.desk.calendar.SlotGrid.State;
import bg.socialhub.portal.gateway.AvailabilityApi;
import bg.socialhub.portal.gateway.AvailabilityApi.Day;
import bg.socialhub.portal.gateway.AvailabilityApi.RoomDays;
import bg.socialhub.portal.gateway.AvailabilityApi.Span;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.SomeBooking;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.gateway.Text;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.signin.KnownVisitor;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Those who wait, what is offered to them and what was given back, in the calendar of a centre. */
@PageTest
class WaitingInCalendarTests {

    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());
    private static final LocalDate DAY = LocalDate.parse("2027-03-08");
    private static final Room ROOM = SomeRoom.with(true, null, null);

    private static final List<Span> SPANS = List.of(
            new Span(at("08:00"), at("09:00"), Occupation.FREE, null),
            new Span(at("09:00"), at("10:00"), Occupation.REQUESTED, null),
            new Span(at("10:00"), at("12:00"), Occupation.TAKEN, null),
            new Span(at("12:00"), at("18:00"), Occupation.FREE, null));

    private static final List<Booking> BOOKINGS = List.of(
            SomeBooking.of("offered", Status.OFFERED)
                    .from(at("09:00"), at("10:00"))
                    .until(at("09:00"))
                    .build(),
            SomeBooking.of("taken", Status.CONFIRMED)
                    .called("Ана Петрова")
                    .arrived(at("09:58"))
                    .build(),
            SomeBooking.of("waits", Status.WAITING)
                    .from(at("11:00"), at("13:00"))
                    .by("Медена")
                    .build(),
            SomeBooking.of("gone", Status.RELEASED)
                    .from(at("12:00"), at("13:00"))
                    .build());

    @Autowired
    MockMvc mvc;

    @Autowired
    BookingsApi bookings;

    @Autowired
    RoomsApi rooms;

    @Autowired
    AvailabilityApi availability;

    @BeforeEach
    void aDay() {
        given(rooms.ofCentre("plovdiv")).willReturn(page(List.of(ROOM)));
        given(bookings.bookings(any(), any(), any(), any(), any(), any(), any(), any()))
                .willReturn(page(BOOKINGS));
        given(availability.rooms(any(), any(), any()))
                .willReturn(page(List.of(new RoomDays(
                        "r1", "plovdiv", new Text("Зала", null), 20, null, List.of(new Day(DAY, SPANS))))));
    }

    @Test
    void theDayTellsThemApartInWords() throws Exception {
        assertThat(shown("day"))
                .contains("entry-offered", ">Предложено<", "до 08.03.2027")
                .contains("entry-waiting", ">Чака<")
                .contains("Кой чака за заето време", "Медена", "чака от 08.03.2027")
                .contains("Освободени, защото никой не дойде", "Обучение gone")
                .contains("дойдоха", "<span>Ана Петрова</span>")
                .doesNotContain(">Заявено</span> <span class=\"when\"");
    }

    @Test
    void theWeekOfAllRoomsToo() throws Exception {
        assertThat(shown("rooms")).contains("entry-offered", "entry-waiting", "entry-taken");
    }

    @Test
    void theMonthCountsThem() throws Exception {
        assertThat(shown("month")).contains("1 предложение", "1 чака", "1 резервация");
    }

    @Test
    void whoWaitsTakesNoFreeTime() {
        var column = new DayColumn(
                ROOM,
                DAY,
                SPANS,
                BOOKINGS,
                KnownVisitor.NOW.atZone(Formats.ZONE).minusHours(4));
        List<Cell> cells = column.cells(8 * 60, 14 * 60);

        assertThat(cells)
                .extracting(Cell::state)
                .containsExactly(
                        State.FREE,
                        State.FREE,
                        State.OFFERED,
                        State.TAKEN,
                        State.FREE,
                        State.FREE,
                        State.FREE,
                        State.FREE);
        assertThat(cells.get(3).entries()).extracting(Entry::state).containsExactly(State.TAKEN, State.WAITING);
    }

    private String shown(String view) throws Exception {
        return mvc.perform(get("/desk/calendar")
                        .param("view", view)
                        .param("date", "2027-03-08")
                        .with(by(EXPERT)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
