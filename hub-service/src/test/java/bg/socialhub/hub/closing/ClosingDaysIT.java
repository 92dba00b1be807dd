package bg.socialhub.hub.closing;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.QuietScene.HUB;
import static bg.socialhub.hub.QuietScene.TRAINING_ROOM;
import static bg.socialhub.hub.Requests.booking;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** When a centre is closed, as its staff says it and as those who want its rooms meet it. */
class ClosingDaysIT {

    /** No official holiday. */
    private static final LocalDate CLOSED = Stream.iterate(
                    LocalDate.now(SofiaTime.ZONE).plusDays(40), day -> day.plusDays(1))
            .filter(day -> !PublicHolidays.of(day.getYear()).containsKey(day))
            .findFirst()
            .orElseThrow();

    private static final int YEAR = CLOSED.getYear();
    private static final String PATH = "/centres/plovdiv/closing-days?year=" + YEAR;

    @AfterAll
    static void open() {
        HUB.put(PLOVDIV_MANAGER, PATH, days(false), HUB.get(NOBODY, PATH).header("ETag"));
    }

    @Test
    void aYearIsOpenUntilItIsSetAndThenItsDaysAreClosedForEverybody() {
        Answer unset = HUB.get(NOBODY, PATH);
        assertThat(unset.header("ETag")).isEqualTo("\"0\"");
        assertThat(unset.json().path("closed")).isEmpty();
        assertThat(unset.json().path("officialHolidays")).hasSizeGreaterThanOrEqualTo(14);
        assertThat(book(CLOSED.minusDays(1)).status()).isEqualTo(201);

        assertThat(HUB.put(PLOVDIV_EXPERT, PATH, days(false, CLOSED), "\"5\"").status())
                .isEqualTo(412);
        Answer set = HUB.put(PLOVDIV_EXPERT, PATH, days(false, CLOSED), "\"0\"");
        assertThat(set.status()).as(set.response().body()).isEqualTo(200);
        assertThat(HUB.get(NOBODY, PATH).header("ETag")).isEqualTo("\"1\"");

        Answer refused = book(CLOSED);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("start");
        assertThat(refused.json().path("errors").path(0).path("code").asString())
                .isEqualTo("closing-day");
        var day = HUB.get(NOBODY, "/rooms/%s/availability?from=%s&to=%s".formatted(TRAINING_ROOM, CLOSED, CLOSED))
                .json()
                .path("days")
                .path(0)
                .path("intervals");
        assertThat(day.findValuesAsString("state")).containsExactly("CLOSED");
        assertThat(day.path(0).path("reason").path("bg").asString()).isEqualTo("Инвентаризация");

        Answer conflict = book(CLOSED.minusDays(1));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.json().path("suggestions").findValuesAsString("start"))
                .isNotEmpty()
                .noneMatch(start -> start.startsWith(CLOSED.toString()));

        assertThat(HUB.put(PLOVDIV_MANAGER, PATH, days(true), "\"1\"").status()).isEqualTo(200);
        assertThat(book(CLOSED).status()).isEqualTo(201);
        assertThat(HUB.get(NOBODY, PATH).json().path("closed"))
                .isEqualTo(HUB.get(NOBODY, PATH).json().path("officialHolidays"));
        LocalDate holiday = nextOfficialHoliday();
        assertThat(book(holiday).json().path("errors").path(0).path("code").asString())
                .isEqualTo("closing-day");
    }

    /** A fixed holiday in the year that is set, which is still to come and may be booked already. */
    private static LocalDate nextOfficialHoliday() {
        LocalDate soon = LocalDate.now(SofiaTime.ZONE).plusDays(2);
        return MonthDay.of(5, 6).atYear(YEAR).isAfter(soon)
                ? MonthDay.of(5, 6).atYear(YEAR)
                : MonthDay.of(12, 24).atYear(YEAR);
    }

    private static Answer book(LocalDate day) {
        return HUB.post(MEDENA, "/bookings", booking(TRAINING_ROOM, day, "10:00", "11:00"));
    }

    private static String days(boolean holidays, LocalDate... days) {
        StringBuilder list = new StringBuilder();
        for (LocalDate day : days) {
            list.append("{\"date\":\"%s\",\"reason\":{\"bg\":\"Инвентаризация\"}}".formatted(day));
        }
        return "{\"publicHolidays\":%s,\"days\":[%s]}".formatted(holidays, list);
    }
}
