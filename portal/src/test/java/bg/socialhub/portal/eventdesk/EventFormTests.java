package bg.socialhub.portal.eventdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.EventDeskApi.Plan;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.EventsApi.Quota;
import bg.socialhub.portal.gateway.EventsApi.RoomPart;
import bg.socialhub.portal.gateway.EventsApi.Suggestion;
import bg.socialhub.portal.gateway.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFormTests {

    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2027-05-15T10:00:00+03:00");
    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2027-05-15T18:00:00+03:00");

    @Test
    void anEventBecomesTheSamePlanWhenNobodyChangesAnything() {
        Event event = event(MORNING, EVENING, MORNING);
        Plan plan = plan(EventForm.of(event), event.quotas());
        assertThat(plan.start()).isEqualTo(MORNING);
        assertThat(plan.end()).isEqualTo(EVENING);
        assertThat(plan.registrationClosesAt()).isNull();
        assertThat(plan.roomId()).isEqualTo("hall");
        assertThat(plan.title().bg()).isEqualTo("Панаир");
        assertThat(plan.title().en()).isNull();
        assertThat(plan.quotas()).isEqualTo(event.quotas());
        assertThat(plan.stands()).containsExactly("A1", "A2");
        assertThat(plan.waitingList()).isTrue();
    }

    @Test
    void severalDaysAndAnEarlierEndOfRegistrationAreKept() {
        OffsetDateTime closes = MORNING.minusDays(2).withHour(17).withMinute(30);
        Plan plan = plan(EventForm.of(event(MORNING, EVENING.plusDays(1), closes)), List.of());
        assertThat(plan.end()).isEqualTo(EVENING.plusDays(1));
        assertThat(plan.registrationClosesAt()).isEqualTo(closes);
    }

    @Test
    void aSuggestionFillsRoomAndTime() {
        EventForm form = EventForm.of(event(MORNING, EVENING, MORNING))
                .at(new Suggestion("studio", MORNING.plusDays(3), EVENING.plusDays(3)));
        assertThat(form.roomId()).isEqualTo("studio");
        assertThat(form.day()).isEqualTo("2027-05-18");
        assertThat(form.lastDay()).isNull();
        assertThat(form.titleBg()).isEqualTo("Панаир");
    }

    @Test
    void kindsOfVisitorsFromElsewhereStayInTheForm() {
        assertThat(EventForm.of(event(MORNING, EVENING, MORNING)).visitors())
                .startsWith("visitors")
                .contains("school-b");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-15,9:05,06:05", "15.5.2027,09:05,06:05", "2027-01-15,09:05:00,07:05"})
    void daysAndTimesAreReadAsPeopleAndBrowsersWriteThem(String day, String time, String utc) {
        Times times = Times.of(form(day, time, "23:00"));
        assertThat(times.faults()).isEmpty();
        assertThat(times.start()).isNotNull();
        assertThat(times.start().toInstant().toString()).contains("T" + utc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.02.2027", "утре", "2027-13-01"})
    void whatIsNoDayIsAFault(String day) {
        assertThat(Times.of(form(day, "10:00", "11:00")).faults()).containsExactly("day");
    }

    @Test
    void whatIsNoTimeIsAFault() {
        assertThat(Times.of(form("2027-05-15", "25:00", "")).faults()).containsExactlyInAnyOrder("begins", "ends");
    }

    private static Plan plan(EventForm form, List<Quota> quotas) {
        return form.plan("plovdiv", Times.of(form), quotas);
    }

    private static EventForm form(@Nullable String day, String begins, String ends) {
        return new EventForm(
                null, null, null, null, null, null, null, day, begins, null, ends, null, Map.of(), null, null, null,
                null);
    }

    private static Event event(OffsetDateTime start, OffsetDateTime end, OffsetDateTime closes) {
        return new Event(
                "1",
                3,
                "plovdiv",
                "FAIR",
                new Text("Панаир", null),
                new Text("Мед", null),
                start,
                end,
                "DRAFT",
                new RoomPart("hall", "CONFIRMED", null, null),
                List.of(new Quota("visitors", 50), new Quota("school-b", 5)),
                true,
                closes,
                List.of("A1", "A2"),
                null);
    }
}
