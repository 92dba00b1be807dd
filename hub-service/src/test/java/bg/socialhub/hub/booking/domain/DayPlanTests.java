package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.USUAL;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPlanTests {

    private static final int TIMES = 300;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final LocalDay MONDAY = LocalDay.of(LocalDate.parse("2027-03-08"));

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
                .containsExactly(new Span(MONDAY.slot(), Occupation.TAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31", "2027-03-08"})
    void coversDaysOf23And25HoursWithoutAGap(LocalDate day) {
        List<Span> spans =
                DayPlan.of(LocalDay.of(day), USUAL, ClosedDays.NONE, List.of()).spans();
        assertThat(spans.getFirst().slot().start()).isEqualTo(Slot.ofDay(day).start());
        assertThat(spans.getLast().slot().end()).isEqualTo(Slot.ofDay(day).end());
        assertThat(spans).hasSize(3);
    }

    @Test
    void aDayWithoutHoursIsClosed() {
        assertThat(DayPlan.of(MONDAY, new OpeningHours(Map.of()), ClosedDays.NONE, List.of())
                        .spans())
                .containsExactly(new Span(MONDAY.slot(), Occupation.CLOSED));
    }

    @Test
    void aClosedDaySaysWhyAndStillShowsWhatWasBookedBefore() {
        LocalizedText why = new LocalizedText("Ремонт", "Repairs");
        Span booked = new Span(slot("2027-03-08T10:00", "2027-03-08T12:00"), Occupation.TAKEN);
        DayPlan plan = DayPlan.of(MONDAY, USUAL, new ClosedDays(Map.of(MONDAY.date(), why)), List.of(booked));
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

    @Test
    void isWhatASearchForTheStrongestAtEveryMinuteFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<LocalDay> days = Stream.of("2027-03-08", "2027-03-28", "2027-10-31")
                .map(LocalDate::parse)
                .map(LocalDay::of)
                .toList();
        for (int i = 0; i < TIMES; i++) {
            LocalDay day = days.get(i % days.size());
            List<Span> claimed = IntStream.range(0, random.nextInt(7))
                    .mapToObj(_ -> somewhere(day, random))
                    .toList();
            List<Span> spans = DayPlan.of(day, USUAL, ClosedDays.NONE, claimed).spans();
            assertThat(spans.getFirst().slot().start()).isEqualTo(day.slot().start());
            assertThat(spans.getLast().slot().end()).isEqualTo(day.slot().end());
            for (int j = 1; j < spans.size(); j++) {
                assertThat(spans.get(j).slot().start())
                        .isEqualTo(spans.get(j - 1).slot().end());
                assertThat(spans.get(j).state())
                        .as("seed %d", seed)
                        .isNotEqualTo(spans.get(j - 1).state());
            }
            for (Span span : spans) {
                for (Instant moment = span.slot().start();
                        moment.isBefore(span.slot().end());
                        moment = moment.plus(QUARTER)) {
                    assertThat(span.state()).as("seed %d, %s", seed, moment).isEqualTo(at(moment, claimed));
                }
            }
        }
    }

    /** Begins and ends at quarters of an hour, the day before, on the day or the day after. */
    private static Span somewhere(LocalDay day, Random random) {
        Instant start = day.slot().start().plus(QUARTER.multipliedBy(random.nextInt(-40, 100)));
        Occupation state = List.of(Occupation.REQUESTED, Occupation.TAKEN, Occupation.BLOCKED)
                .get(random.nextInt(3));
        return new Span(new Slot(start, start.plus(QUARTER.multipliedBy(1 + random.nextInt(40)))), state);
    }

    private static Occupation at(Instant moment, List<Span> claimed) {
        LocalTime time = moment.atZone(SofiaTime.ZONE).toLocalTime();
        boolean open = !time.isBefore(LocalTime.of(7, 0)) && time.isBefore(LocalTime.of(22, 0));
        return claimed.stream()
                .filter(span -> !moment.isBefore(span.slot().start())
                        && moment.isBefore(span.slot().end()))
                .map(Span::state)
                .max(Comparator.naturalOrder())
                .orElse(open ? Occupation.FREE : Occupation.CLOSED);
    }
}
