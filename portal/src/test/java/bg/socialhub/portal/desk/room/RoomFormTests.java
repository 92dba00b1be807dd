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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

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
        assertThat(RoomForm.of(ROOM).toDescription())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(ROOM);
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
        List<String> opens = List.of("17:00", "09:00", "", "изгрев");
        List<String> closes = List.of("09:00", "17:00", "", "");
        assertThat(typed(Map.of("hours", "OWN", "opens", opens, "closes", closes))
                        .wrongDays())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(typed(Map.of("opens", opens, "closes", closes)).wrongDays())
                .as("the usual hours hold")
                .isEmpty();
    }

    @Test
    void peopleThatAreNoNumberAreFoundAtTheirLayout() {
        var wrong = typed(Map.of(
                "layouts[THEATRE]",
                " 40 ",
                "layouts[BANQUET]",
                "",
                "layouts[STANDS]",
                "0",
                "layouts[U_SHAPE]",
                "много"));
        assertThat(wrong.wrongLayouts()).containsExactly(Layout.U_SHAPE, Layout.STANDS);
        var right = typed(Map.of("layouts[THEATRE]", " 40 ", "layouts[BANQUET]", ""));
        assertThat(right.toDescription().layouts()).isEqualTo(Map.of(Layout.THEATRE, 40));
    }

    @Test
    void whoeverMayBookAtOnceNeedsNoApproval() {
        assertThat(RoomForm.empty().toDescription().rules().withoutApproval()).isEqualTo(Booker.STAFF);
        assertThat(RoomForm.empty().toDescription().approvalNeeded()).isTrue();
    }

    /** The form as it is made of what a browser sends. */
    private static RoomForm typed(Map<String, Object> sent) {
        var binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(RoomForm.class));
        binder.construct(new DataBinder.ValueResolver() {
            @Override
            public @Nullable Object resolveValue(String name, Class<?> type) {
                return sent.get(name);
            }

            @Override
            public Set<String> getNames() {
                return sent.keySet();
            }
        });
        return (RoomForm) Objects.requireNonNull(binder.getTarget());
    }
}
