package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.USUAL;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPlanTests {

    private static final LocalDate MONDAY = LocalDate.parse("2027-03-08");

    @Test
    void cutsTheDayIntoWhatIsFreeRequestedTakenAndClosed() {
        DayPlan plan = DayPlan.of(
                MONDAY,
                USUAL,
                ClosedDays.NONE,
                List.of(
                        new Span(slot("2027-03-08T10:00", "2027-03-08T12:00"), Occupation.TAKEN),
                        new Span(slot("2027-03-08T12:00", "2027-03-08T13:00"), Occupation.REQUESTED)));
        assertThat(plan.spans())
                .containsExactly(
                        new Span(slot("2027-03-08T00:00", "2027-03-08T07:00"), Occupation.CLOSED),
                        new Span(slot("2027-03-08T07:00", "2027-03-08T10:00"), Occupation.FREE),
                        new Span(slot("2027-03-08T10:00", "2027-03-08T12:00"), Occupation.TAKEN),
                        new Span(slot("2027-03-08T12:00", "2027-03-08T13:00"), Occupation.REQUESTED),
                        new Span(slot("2027-03-08T13:00", "2027-03-08T22:00"), Occupation.FREE),
                        new Span(slot("2027-03-08T22:00", "2027-03-09T00:00"), Occupation.CLOSED));
    }

    @Test
    void whatLastsOverNightIsTakenAlsoWhileClosed() {
        Span fair = new Span(slot("2027-03-07T10:00", "2027-03-09T18:00"), Occupation.TAKEN);
        assertThat(DayPlan.of(MONDAY, USUAL, ClosedDays.NONE, List.of(fair)).spans())
                .containsExactly(new Span(Slot.ofDay(MONDAY), Occupation.TAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31", "2027-03-08"})
    void coversDaysOf23And25HoursWithoutAGap(LocalDate day) {
        List<Span> spans = DayPlan.of(day, USUAL, ClosedDays.NONE, List.of()).spans();
        assertThat(spans.getFirst().slot().start()).isEqualTo(Slot.ofDay(day).start());
        assertThat(spans.getLast().slot().end()).isEqualTo(Slot.ofDay(day).end());
        assertThat(spans).hasSize(3);
    }

    @Test
    void aDayWithoutHoursIsClosed() {
        assertThat(DayPlan.of(MONDAY, new OpeningHours(Map.of()), ClosedDays.NONE, List.of())
                        .spans())
                .containsExactly(new Span(Slot.ofDay(MONDAY), Occupation.CLOSED));
    }

    @Test
    void aClosedDaySaysWhyAndStillShowsWhatWasBookedBefore() {
        LocalizedText why = new LocalizedText("Ремонт", "Repairs");
        Span booked = new Span(slot("2027-03-08T10:00", "2027-03-08T12:00"), Occupation.TAKEN);
        DayPlan plan = DayPlan.of(MONDAY, USUAL, new ClosedDays(Map.of(MONDAY, why)), List.of(booked));
        assertThat(plan.spans())
                .containsExactly(
                        new Span(slot("2027-03-08T00:00", "2027-03-08T10:00"), Occupation.CLOSED, why),
                        booked,
                        new Span(slot("2027-03-08T12:00", "2027-03-09T00:00"), Occupation.CLOSED, why));
    }

    @Test
    void blockedDaysInARowAreOneSpanOnlyWhenTheirReasonIsTheSame() {
        LocalizedText repairs = new LocalizedText("Ремонт", null);
        LocalizedText audit = new LocalizedText("Проверка", null);
        DayPlan plan = DayPlan.of(
                MONDAY,
                USUAL,
                ClosedDays.NONE,
                List.of(
                        new Span(slot("2027-03-08T07:00", "2027-03-08T09:00"), Occupation.BLOCKED, repairs),
                        new Span(slot("2027-03-08T09:00", "2027-03-08T12:00"), Occupation.BLOCKED, repairs),
                        new Span(slot("2027-03-08T12:00", "2027-03-08T22:00"), Occupation.BLOCKED, audit)));
        assertThat(plan.spans())
                .contains(
                        new Span(slot("2027-03-08T07:00", "2027-03-08T12:00"), Occupation.BLOCKED, repairs),
                        new Span(slot("2027-03-08T12:00", "2027-03-08T22:00"), Occupation.BLOCKED, audit))
                .hasSize(4);
    }
}
