package bg.socialhub.hub.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.web.AvailabilityController.Interval;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IntervalWriterTests {

    private static final int TIMES = 20_000;
    private static final OffsetDateTime SUMMER = OffsetDateTime.parse("2027-07-01T10:00+03:00");

    @Test
    void writesWhatTheFormatterWrites() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Instant first = Instant.parse("1890-01-01T00:00:00Z");
        for (int i = 0; i < TIMES; i++) {
            OffsetDateTime moment = first.plus(Duration.ofSeconds(random.nextLong(8_000_000_000L)))
                    .atZone(SofiaTime.ZONE)
                    .toOffsetDateTime();
            assertThat(IntervalWriter.text(moment)).as("seed %d", seed).isEqualTo(formatted(moment));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-28T03:30:00.001+03:00",
                "2027-10-31T03:30:00+02:00",
                "2027-10-31T03:30:00+03:00",
                "2027-01-01T00:00:00Z",
                "2027-01-01T23:59:59-03:30",
                "+12027-01-01T00:00:00+02:00",
                "-0001-01-01T00:00:00+02:00"
            })
    void writesRareMomentsLikewise(String moment) {
        assertThat(IntervalWriter.text(OffsetDateTime.parse(moment)))
                .isEqualTo(formatted(OffsetDateTime.parse(moment)));
    }

    @Test
    void writesWhatTheOtherRecordsWrite() {
        Interval free = new Interval(SUMMER, SUMMER.plusHours(2), Occupation.FREE, null);
        Interval blocked =
                new Interval(SUMMER, SUMMER.plusHours(2), Occupation.BLOCKED, new LocalizedText("Ремонт", "Repairs"));
        assertThat(JsonMapper.shared().writeValueAsString(List.of(free, blocked)))
                .isEqualTo("""
                    [{"from":"2027-07-01T10:00:00+03:00","to":"2027-07-01T12:00:00+03:00","state":"FREE"},\
                    {"from":"2027-07-01T10:00:00+03:00","to":"2027-07-01T12:00:00+03:00","state":"BLOCKED",\
                    "reason":{"bg":"Ремонт","en":"Repairs"}}]\
                    """);
    }

    private static String formatted(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
