package bg.socialhub.portal.desk.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.BlockingsApi.Blocking;
import bg.socialhub.portal.gateway.BlockingsApi.BlockingState;
import bg.socialhub.portal.gateway.BlockingsApi.Once;
import bg.socialhub.portal.gateway.BlockingsApi.Weekly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a blocking holds, and what somebody who types one asks for; times are those of Sofia. */
class BlockingTests {

    private static final LocalDate CLOCKS_BACK = LocalDate.parse("2027-10-31");

    @Test
    void onceOverSeveralDaysIsCutAtMidnight() {
        var days = BlockedDay.of(once("2027-04-01T18:00:00+03:00", "2027-04-03T09:00:00+03:00", List.of()));
        assertThat(days)
                .extracting(BlockedDay::day)
                .containsExactly(
                        LocalDate.parse("2027-04-01"), LocalDate.parse("2027-04-02"), LocalDate.parse("2027-04-03"));
        assertThat(days.getFirst().start()).isEqualTo("2027-04-01T18:00:00+03:00");
        assertThat(days.get(1).start()).isEqualTo("2027-04-02T00:00:00+03:00");
        assertThat(days.get(1).end()).isEqualTo("2027-04-03T00:00:00+03:00");
        assertThat(days.getLast().end()).isEqualTo("2027-04-03T09:00:00+03:00");
    }

    @Test
    void theDayOnWhichTheClockIsPutBackHasTwentyFiveHours() {
        var day = BlockedDay.of(weekly(CLOCKS_BACK, CLOCKS_BACK, Set.of(DayOfWeek.SUNDAY), null, null, List.of()))
                .getFirst();
        assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void weeklyHoldsOnItsDaysSaveTheExceptedOnes() {
        var days = BlockedDay.of(weekly(
                LocalDate.parse("2027-04-01"),
                LocalDate.parse("2027-04-30"),
                Set.of(DayOfWeek.WEDNESDAY),
                LocalTime.of(9, 0),
                LocalTime.of(13, 0),
                List.of(LocalDate.parse("2027-04-14"))));
        assertThat(days)
                .extracting(BlockedDay::day)
                .containsExactly(
                        LocalDate.parse("2027-04-07"), LocalDate.parse("2027-04-21"), LocalDate.parse("2027-04-28"));
        assertThat(days.getFirst().overlaps(at("2027-04-07T12:59:00+03:00"), at("2027-04-07T14:00:00+03:00")))
                .isTrue();
        assertThat(days.getFirst().overlaps(at("2027-04-07T13:00:00+03:00"), at("2027-04-07T14:00:00+03:00")))
                .isFalse();
    }

    @Test
    void withoutTimesOnceIsTheWholeDay() {
        var order = typed("ONCE", CLOCKS_BACK, List.of()).toOrder();
        assertThat(order.weekly()).isNull();
        assertThat(order.once()).isEqualTo(new Once(at("2027-10-31T00:00:00+03:00"), at("2027-11-01T00:00:00+02:00")));
    }

    @Test
    void daysThatAreInTheWayBecomeExceptionsOfANewWish() {
        var first = typed("WEEKLY", CLOCKS_BACK, List.of(CLOCKS_BACK));
        var without = first.without(List.of(CLOCKS_BACK.minusDays(7), CLOCKS_BACK));
        assertThat(without.toOrder().exceptions()).containsExactly(CLOCKS_BACK.minusDays(7), CLOCKS_BACK);
        assertThat(without.toOrder().once()).isNull();
        assertThat(without.key()).isNull();
        assertThat(without.exceptionFields())
                .startsWith("2027-10-24", "2027-10-31")
                .contains("");
    }

    private static BlockingForm typed(String repeat, LocalDate day, List<LocalDate> exceptions) {
        return new BlockingForm(
                "r1",
                repeat,
                day,
                null,
                null,
                null,
                day,
                day,
                Set.of(DayOfWeek.SUNDAY),
                null,
                null,
                exceptions,
                "Ремонт",
                "key");
    }

    private static Blocking once(String start, String end, List<LocalDate> exceptions) {
        return blocking(new Once(at(start), at(end)), null, exceptions);
    }

    private static Blocking weekly(
            LocalDate first,
            LocalDate last,
            Set<DayOfWeek> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            List<LocalDate> exceptions) {
        return blocking(null, new Weekly(first, last, List.copyOf(days), from, to), exceptions);
    }

    private static Blocking blocking(@Nullable Once once, @Nullable Weekly weekly, List<LocalDate> exceptions) {
        return new Blocking(
                "b1",
                BlockingState.ACTIVE,
                "plovdiv",
                "r1",
                once,
                weekly,
                exceptions,
                "Ремонт",
                at("2027-01-01T00:00:00+02:00"),
                1);
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }
}
