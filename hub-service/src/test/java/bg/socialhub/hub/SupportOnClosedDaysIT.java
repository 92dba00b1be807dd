package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.QuietScene.HUB;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.SofiaTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The days that a centre closes are no business time of its support desk. */
class SupportOnClosedDaysIT {

    private static final LocalDate TODAY = LocalDate.now(SofiaTime.ZONE);
    private static final LocalDate OPENS = TODAY.plusDays(15);

    @Test
    void anAnswerIsDueAfterTheClosedDays() {
        TODAY.datesUntil(OPENS)
                .collect(groupingBy(
                        LocalDate::getYear,
                        mapping("{\"date\":\"%s\",\"reason\":{\"bg\":\"Ремонт\"}}"::formatted, joining(","))))
                .forEach((year, days) -> assertThat(HUB.put(
                                        VARNA_MANAGER,
                                        "/centres/varna/closing-days?year=" + year,
                                        "{\"publicHolidays\":false,\"days\":[" + days + "]}",
                                        "\"0\"")
                                .status())
                        .isEqualTo(200));
        String id = HUB.post(MEDENA, "/support-requests", Requests.support("varna", "medena", "Помощ"))
                .text("id");
        String due = HUB.get(VARNA_MANAGER, "/support-requests/" + id)
                .json()
                .at("/service/responseDue")
                .asString();
        assertThat(OffsetDateTime.parse(due).atZoneSameInstant(SofiaTime.ZONE).toLocalDate())
                .isAfterOrEqualTo(OPENS)
                .isBefore(OPENS.plusDays(7));
    }
}
