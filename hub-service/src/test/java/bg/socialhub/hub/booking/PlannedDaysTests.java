package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.LIMITS;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.SLOT;
import static bg.socialhub.hub.booking.domain.BookingFixtures.room;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.booking.domain.LocalDay;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedDaysTests {

    private static final LocalDay MONDAY = LocalDay.of(LocalDate.parse("2027-03-08"));
    private static final Room ROOM = room("room-1", 20, 0, 0, null);
    private static final List<Claim> NOBODY = List.of();
    private static final LocalizedText REPAIRS = new LocalizedText("Ремонт", null);

    private final PlannedDays days = new PlannedDays(LIMITS);

    @Test
    void whatIsTheSameIsPlannedOnce() {
        List<Claim> claims = List.of(new Claim(new BookingId("b"), SLOT, NOW));
        DayPlan first = days.of(ROOM, MONDAY, ClosedDays.NONE, claims, Map.of());
        assertThat(days.of(ROOM, MONDAY, ClosedDays.NONE, List.copyOf(claims), Map.of()))
                .isSameAs(first);
    }

    @Test
    void everyChangeIsSeen() {
        assertThat(states(days.of(ROOM, MONDAY, ClosedDays.NONE, NOBODY, Map.of())))
                .containsExactly(Occupation.CLOSED, Occupation.FREE, Occupation.CLOSED);
        Claim decided = new Claim(new BookingId("b"), SLOT, NOW);
        assertThat(states(days.of(ROOM, MONDAY, ClosedDays.NONE, List.of(decided), Map.of())))
                .contains(Occupation.TAKEN);
        Claim undecided = new Claim(decided.owner(), SLOT, NOW, true);
        assertThat(states(days.of(ROOM, MONDAY, ClosedDays.NONE, List.of(undecided), Map.of())))
                .contains(Occupation.REQUESTED);
        ClosedDays repairs = new ClosedDays(Map.of(MONDAY.date(), REPAIRS));
        assertThat(days.of(ROOM, MONDAY, repairs, NOBODY, Map.of()).spans())
                .containsExactly(new Span(MONDAY.slot(), Occupation.CLOSED, REPAIRS));
        ClosedDays other = new ClosedDays(Map.of(MONDAY.date(), new LocalizedText("Празник", null)));
        assertThat(days.of(ROOM, MONDAY, other, NOBODY, Map.of())
                        .spans()
                        .getFirst()
                        .reason())
                .isNotEqualTo(REPAIRS);
        assertThat(states(days.of(ROOM, MONDAY, ClosedDays.NONE, NOBODY, Map.of())))
                .containsExactly(Occupation.CLOSED, Occupation.FREE, Occupation.CLOSED);
    }

    @Test
    void otherOpeningHoursAreSeenByTheRoomsVersion() {
        DayPlan usual = days.of(ROOM, MONDAY, ClosedDays.NONE, NOBODY, Map.of());
        OpeningHours hours = OpeningHours.daily(LocalTime.of(9, 0), LocalTime.of(12, 0));
        Room changed = new Room(
                ROOM.id(),
                ROOM.centre(),
                ROOM.name(),
                ROOM.kind(),
                ROOM.capacity(),
                ROOM.accessibility(),
                ROOM.setup(),
                ROOM.teardown(),
                ROOM.layouts(),
                ROOM.rules(),
                hours,
                ROOM.version() + 1);
        assertThat(days.of(changed, MONDAY, ClosedDays.NONE, NOBODY, Map.of()).spans())
                .isNotEqualTo(usual.spans());
    }

    @Test
    void oneRoomsDayIsNotAnothers() {
        List<Claim> claims = List.of(new Claim(new BookingId("b"), SLOT, NOW));
        days.of(ROOM, MONDAY, ClosedDays.NONE, claims, Map.of());
        LocalDay tuesday = LocalDay.of(MONDAY.date().plusDays(1));
        assertThat(days.of(ROOM, tuesday, ClosedDays.NONE, NOBODY, Map.of()).date())
                .isEqualTo(tuesday.date());
        Room other = room("room-2", 20, 0, 0, null);
        assertThat(states(days.of(other, MONDAY, ClosedDays.NONE, NOBODY, Map.of())))
                .doesNotContain(Occupation.TAKEN);
    }

    @Test
    void nobodyElseIsToldWhatOnlyStaffMayKnow() {
        Owner blocking = Owner.of(new BlockingId("blocked"));
        List<Claim> claims = List.of(new Claim(blocking, SLOT, NOW));
        assertThat(reasons(days.of(ROOM, MONDAY, ClosedDays.NONE, claims, Map.of(blocking, REPAIRS))))
                .contains(REPAIRS);
        assertThat(reasons(days.of(ROOM, MONDAY, ClosedDays.NONE, claims, Map.of())))
                .doesNotContain(REPAIRS);
        assertThat(reasons(days.of(ROOM, MONDAY, ClosedDays.NONE, claims, Map.of(blocking, REPAIRS))))
                .contains(REPAIRS);
    }

    private static List<Occupation> states(DayPlan plan) {
        return plan.spans().stream().map(Span::state).toList();
    }

    private static List<LocalizedText> reasons(DayPlan plan) {
        return plan.spans().stream().map(Span::reason).toList();
    }
}
