package bg.socialhub.hub.booking.web;

import static bg.socialhub.hub.booking.domain.BookingFixtures.room;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.Overview;
import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoomAnswersTests {

    private static final LocalDate AUTUMN = LocalDate.parse("2027-10-31");
    private static final Slot REPEATED_HOUR =
            new Slot(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z"));
    private static final Room ROOM = room("room-1", 20, 0, 0, null);
    private static final LocalizedText REPAIRS = new LocalizedText("Ремонт", "Repairs");

    private final JsonMapper mapper = JsonMapper.shared();

    @Test
    void timesAreSofiasWithTheirOffset() {
        assertThat(written(new RoomAvailability(ROOM.id(), List.of(plan(Occupation.FREE, null)))))
                .isEqualTo("""
                {"roomId":"room-1","days":[{"date":"2027-10-31","intervals":[{"from":"2027-10-31T03:30:00+03:00",\
                "to":"2027-10-31T03:30:00+02:00","state":"FREE","reason":null}]}]}\
                """);
    }

    @Test
    void theSamePlansAreWrittenAgainAsBeforeAndOthersAsTheyAre() {
        List<DayPlan> free = List.of(plan(Occupation.FREE, null));
        List<DayPlan> blocked = List.of(plan(Occupation.BLOCKED, REPAIRS));
        String first = written(week(free, List.of()));
        assertThat(written(week(free, List.of()))).isEqualTo(first);
        assertThat(written(week(blocked, List.of())))
                .contains("\"state\":\"BLOCKED\",\"reason\":{\"bg\":\"Ремонт\",\"en\":\"Repairs\"}");
        assertThat(written(week(free, List.of()))).isEqualTo(first).startsWith("{\"roomId\":\"room-1\"");
    }

    @Test
    void theSamePlansAreOneAnswerAloneAndAnotherAmongOthers() {
        List<DayPlan> plans = List.of(plan(Occupation.FREE, null));
        assertThat(written(week(plans, List.of()))).contains("\"capacity\":20");
        assertThat(written(new RoomAvailability(ROOM.id(), plans))).doesNotContain("capacity");
        assertThat(written(week(plans, List.of()))).contains("\"capacity\":20");
    }

    @Test
    void whatIsFreeOfTheWishedEquipmentIsAnotherAnswer() {
        List<DayPlan> plans = List.of(plan(Occupation.FREE, null));
        String without = written(week(plans, List.of()));
        assertThat(written(week(plans, List.of(Map.of(EquipmentCategory.PROJECTOR, 2)))))
                .contains("\"equipmentFree\":{\"PROJECTOR\":2}");
        assertThat(written(week(plans, List.of()))).isEqualTo(without).doesNotContain("equipmentFree");
    }

    private static RoomWeek week(List<DayPlan> plans, List<Map<EquipmentCategory, Integer>> equipment) {
        return new RoomWeek(new Overview.Entry(ROOM, plans, equipment));
    }

    private String written(Object answer) {
        return mapper.writeValueAsString(answer);
    }

    private static DayPlan plan(Occupation state, @Nullable LocalizedText reason) {
        return new DayPlan(AUTUMN, List.of(new Span(REPEATED_HOUR, state, reason)));
    }
}
