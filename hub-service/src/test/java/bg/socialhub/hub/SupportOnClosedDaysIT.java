package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The days that a centre closes are no business time of its support desk. */
class SupportOnClosedDaysIT {

    private static final LocalDate TODAY = LocalDate.now(SofiaTime.ZONE);
    private static final LocalDate OPENS = TODAY.plusDays(15);

    private static RunningHub hub;

    @BeforeAll
    static void start() {
        hub = RunningHub.start("hub_open_days_" + UUID.randomUUID().toString().substring(0, 8));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void anAnswerIsDueAfterTheClosedDays() {
        TODAY.datesUntil(OPENS)
                .collect(groupingBy(
                        LocalDate::getYear,
                        mapping("{\"date\":\"%s\",\"reason\":{\"bg\":\"Ремонт\"}}"::formatted, joining(","))))
                .forEach((year, days) -> assertThat(hub.put(
                                        VARNA_MANAGER,
                                        "/centres/varna/closing-days?year=" + year,
                                        "{\"publicHolidays\":false,\"days\":[" + days + "]}",
                                        "\"0\"")
                                .status())
                        .isEqualTo(200));
        String id = hub.post(MEDENA, "/support-requests", Requests.support("varna", "medena", "Помощ"))
                .text("id");
        String due = hub.get(VARNA_MANAGER, "/support-requests/" + id)
                .json()
                .at("/service/responseDue")
                .asString();
        assertThat(OffsetDateTime.parse(due).atZoneSameInstant(SofiaTime.ZONE).toLocalDate())
                .isAfterOrEqualTo(OPENS)
                .isBefore(OPENS.plusDays(7));
    }
}
