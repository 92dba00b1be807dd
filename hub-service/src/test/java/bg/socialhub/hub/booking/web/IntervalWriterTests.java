package bg.socialhub.hub.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.web.AvailabilityController.Day;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IntervalWriterTests {

    private static final int TIMES = 20_000;
    private static final int MINUTES_OF_TWO_DAYS = 2_880;
    private static final Instant SUMMER = Instant.parse("2027-07-01T07:00:00Z");

    @Test
    void writesWhatTheFormatterWrites() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Instant first = Instant.parse("1890-01-01T00:00:00Z");
        SofiaText text = new SofiaText();
        for (int i = 0; i < TIMES; i++) {
            Instant moment = first.plus(Duration.ofSeconds(random.nextLong(8_000_000_000L)));
            assertThat(text.of(moment)).as("seed %d", seed).containsExactly(formatted(moment));
            Instant near = moment.plusSeconds(random.nextLong(100_000));
            assertThat(text.of(near)).as("seed %d", seed).containsExactly(formatted(near));
            assertThat(text.of(near)).as("seed %d", seed).containsExactly(formatted(near));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945-11-01", "1979-03-31", "1997-10-26", "2027-03-28", "2027-10-31"})
    void writesEveryMinuteAroundAChangeOfTheClock(LocalDate day) {
        Instant noonBefore =
                day.minusDays(1).atTime(12, 0).atZone(SofiaTime.ZONE).toInstant();
        SofiaText text = new SofiaText();
        for (int i = -1; i <= MINUTES_OF_TWO_DAYS * 60; i += 59) {
            Instant moment = noonBefore.plusSeconds(i);
            assertThat(text.of(moment)).containsExactly(formatted(moment));
            Instant hour = moment.truncatedTo(ChronoUnit.HOURS);
            assertThat(text.of(hour)).containsExactly(formatted(hour));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-28T03:30:00.001+03:00",
                "2027-10-31T03:30:00+02:00",
                "2027-10-31T03:30:00+03:00",
                "2027-10-31T03:59:59.999999999+03:00",
                "2027-01-01T00:00:00Z",
                "2027-01-01T23:59:59-03:30",
                "+12027-01-01T00:00:00+02:00",
                "-0001-01-01T00:00:00+02:00",
                "1879-12-31T00:00:00Z",
                "1894-01-01T00:00:00Z"
            })
    void writesRareMomentsLikewise(OffsetDateTime moment) {
        assertThat(new SofiaText().of(moment.toInstant())).containsExactly(formatted(moment.toInstant()));
    }

    @Test
    void writesWhatTheOtherRecordsWrite() {
        Instant later = SUMMER.plus(Duration.ofHours(2));
        Span free = new Span(new Slot(SUMMER, later), Occupation.FREE);
        Span blocked = new Span(new Slot(SUMMER, later), Occupation.BLOCKED, new LocalizedText("Ремонт", "Repairs"));
        Day day = new Day(LocalDate.parse("2027-07-01"), List.of(free, blocked));
        assertThat(JsonMapper.shared().writeValueAsString(day)).isEqualTo("""
                    {"date":"2027-07-01","intervals":[{"from":"2027-07-01T10:00:00+03:00","to":"2027-07-01T12:00:00+03:00","state":"FREE"},\
                    {"from":"2027-07-01T10:00:00+03:00","to":"2027-07-01T12:00:00+03:00","state":"BLOCKED",\
                    "reason":{"bg":"Ремонт","en":"Repairs"}}]}\
                    """);
    }

    private static char[] formatted(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(moment.atZone(SofiaTime.ZONE))
                .toCharArray();
    }
}
