package bg.socialhub.portal.desk.room;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.RoomsApi.Accessibility;
import bg.socialhub.portal.gateway.RoomsApi.Booker;
import bg.socialhub.portal.gateway.RoomsApi.Hours;
import bg.socialhub.portal.gateway.RoomsApi.Kind;
import bg.socialhub.portal.gateway.RoomsApi.Layout;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.RoomsApi.Rules;
import bg.socialhub.portal.gateway.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomFormTests {

    private static final Hours MORNING = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0));

    private static final Room ROOM = new Room(
            "r1",
            "plovdiv",
            new Text("Зала", null),
            Kind.TRAINING_ROOM,
            20,
            List.of(Accessibility.LIFT),
            15,
            30,
            true,
            new Rules(90, 60, 480, Booker.ENTERPRISES, false, 24, 15),
            Map.of(Layout.THEATRE, 40, Layout.U_SHAPE, 18),
            Map.of(DayOfWeek.MONDAY, MORNING, DayOfWeek.SATURDAY, MORNING),
            7);

    @Test
    void whatIsShownAndSentBackUnchangedIsTheSameRoom() {
        var sent = RoomForm.of(ROOM).toDescription();
        assertThat(sent.rules()).isEqualTo(ROOM.rules());
        assertThat(sent.layouts()).isEqualTo(ROOM.layouts());
        assertThat(sent.openingHours()).isEqualTo(ROOM.openingHours());
        assertThat(sent.accessibility()).containsExactly(Accessibility.LIFT);
        assertThat(sent.approvalNeeded()).isTrue();
        assertThat(sent.setupMinutes()).isEqualTo(15);
        assertThat(sent.teardownMinutes()).isEqualTo(30);
    }

    @Test
    void mondaysHoursHoldOnAllWorkdaysAndTheWeekendStays() {
        var hours = RoomForm.of(ROOM).withWorkdaysLikeMonday().toDescription().openingHours();
        assertThat(hours)
                .containsOnlyKeys(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .allSatisfy((day, open) -> assertThat(open).isEqualTo(MORNING));
    }

    @Test
    void hoursThatAreNoneAreFoundOnTheirDays() {
        var typed = typed(Map.of(), "OWN", List.of("17:00", "09:00", "", "изгрев"), List.of("09:00", "17:00", "", ""));
        assertThat(typed.wrongDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(typed(Map.of(), "USUAL", List.of("17:00"), List.of("09:00")).wrongDays())
                .as("the usual hours hold")
                .isEmpty();
    }

    @Test
    void peopleThatAreNoNumberAreFoundAtTheirLayout() {
        var sizes = Map.of("THEATRE", " 40 ", "BANQUET", "", "STANDS", "0", "U_SHAPE", "много");
        assertThat(typed(sizes, "USUAL", List.of(), List.of()).wrongLayouts())
                .containsExactly(Layout.U_SHAPE, Layout.STANDS);
        assertThat(typed(Map.of("THEATRE", " 40 ", "BANQUET", ""), "USUAL", List.of(), List.of())
                        .toDescription()
                        .layouts())
                .isEqualTo(Map.of(Layout.THEATRE, 40));
    }

    @Test
    void whoeverMayBookAtOnceNeedsNoApproval() {
        assertThat(RoomForm.empty().toDescription().rules().withoutApproval()).isEqualTo(Booker.STAFF);
        assertThat(RoomForm.empty().toDescription().approvalNeeded()).isTrue();
    }

    private static RoomForm typed(Map<String, String> sizes, String hours, List<String> opens, List<String> closes) {
        return new RoomForm(
                null,
                "Зала",
                null,
                Kind.MEETING_ROOM,
                null,
                sizes,
                null,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                hours,
                opens,
                closes,
                null);
    }
}
