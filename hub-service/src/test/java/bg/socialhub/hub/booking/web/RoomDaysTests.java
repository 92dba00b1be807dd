package bg.socialhub.hub.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoomDaysTests {

    private static final LocalDate AUTUMN = LocalDate.parse("2027-10-31");
    private static final Slot REPEATED_HOUR =
            new Slot(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z"));
    private static final LocalizedText REPAIRS = new LocalizedText("Ремонт", "Repairs");

    private final JsonMapper mapper = JsonMapper.shared();

    @Test
    void timesAreSofiasWithTheirOffset() {
        assertThat(written(RoomDays.of(List.of(plan(Occupation.FREE, null))))).isEqualTo("""
                [{"date":"2027-10-31","intervals":[{"from":"2027-10-31T03:30:00+03:00","to":"2027-10-31T03:30:00+02:00",\
                "state":"FREE","reason":null}]}]\
                """);
    }

    @Test
    void theSamePlansAreWrittenAgainAsBeforeAndOthersAsTheyAre() {
        List<DayPlan> free = List.of(plan(Occupation.FREE, null));
        List<DayPlan> blocked = List.of(plan(Occupation.BLOCKED, REPAIRS));
        String first = written(RoomDays.of(free));
        assertThat(written(RoomDays.of(free))).isEqualTo(first);
        assertThat(written(RoomDays.of(blocked)))
                .contains("\"state\":\"BLOCKED\",\"reason\":{\"bg\":\"Ремонт\",\"en\":\"Repairs\"}");
        assertThat(written(RoomDays.of(free))).isEqualTo(first);
    }

    @Test
    void whatIsFreeOfTheWishedEquipmentIsAnotherAnswer() {
        List<DayPlan> plans = List.of(plan(Occupation.FREE, null));
        String without = written(RoomDays.of(plans));
        assertThat(written(new RoomDays(plans, List.of(Map.of(EquipmentCategory.PROJECTOR, 2)))))
                .contains("\"equipmentFree\":{\"PROJECTOR\":2}");
        assertThat(written(RoomDays.of(plans))).isEqualTo(without).doesNotContain("equipmentFree");
    }

    private String written(RoomDays days) {
        return mapper.writeValueAsString(days);
    }

    private static DayPlan plan(Occupation state, @Nullable LocalizedText reason) {
        return new DayPlan(AUTUMN, List.of(new Span(REPEATED_HOUR, state, reason)));
    }
}
