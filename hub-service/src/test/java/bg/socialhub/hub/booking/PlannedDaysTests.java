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
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannedDaysTests {

    private static final LocalDay MONDAY = LocalDay.of(LocalDate.parse("2027-03-08"));
    private static final LocalDay TUESDAY = LocalDay.of(MONDAY.date().plusDays(1));
    private static final List<LocalDay> WEEK = List.of(MONDAY, TUESDAY);
    private static final Room ROOM = room("room-1", 20, 0, 0, null);
    private static final Slot TOMORROW =
            new Slot(SLOT.start().plus(Duration.ofDays(1)), SLOT.end().plus(Duration.ofDays(1)));
    private static final List<Claim> NOBODY = List.of();
    private static final LocalizedText REPAIRS = new LocalizedText("Ремонт", null);

    private final PlannedDays days = new PlannedDays(LIMITS);

    @Test
    void whatIsTheSameIsPlannedOnce() {
        List<Claim> claims = List.of(new Claim(new BookingId("b"), SLOT, NOW));
        List<DayPlan> first = week(ROOM, claims);
        assertThat(week(ROOM, List.copyOf(claims))).isSameAs(first);
    }

    @Test
    void everyChangeIsSeen() {
        assertThat(states(monday(ROOM, ClosedDays.NONE, NOBODY)))
                .containsExactly(Occupation.CLOSED, Occupation.FREE, Occupation.CLOSED);
        Claim decided = new Claim(new BookingId("b"), SLOT, NOW);
        assertThat(states(monday(ROOM, ClosedDays.NONE, List.of(decided)))).contains(Occupation.TAKEN);
        Claim undecided = new Claim(decided.owner(), SLOT, NOW, true);
        assertThat(states(monday(ROOM, ClosedDays.NONE, List.of(undecided)))).contains(Occupation.REQUESTED);
        ClosedDays repairs = new ClosedDays(Map.of(MONDAY.date(), REPAIRS));
        assertThat(monday(ROOM, repairs, NOBODY).spans())
                .containsExactly(new Span(MONDAY.slot(), Occupation.CLOSED, REPAIRS));
        ClosedDays other = new ClosedDays(Map.of(MONDAY.date(), new LocalizedText("Празник", null)));
        assertThat(monday(ROOM, other, NOBODY).spans().getFirst().reason()).isNotEqualTo(REPAIRS);
        assertThat(states(monday(ROOM, ClosedDays.NONE, NOBODY)))
                .containsExactly(Occupation.CLOSED, Occupation.FREE, Occupation.CLOSED);
    }

    @Test
    void aClaimThatMovesToAnotherDayIsSeen() {
        List<Claim> claims = List.of(new Claim(new BookingId("b"), SLOT, NOW));
        assertThat(days.of(ROOM, WEEK, ClosedDays.NONE, List.of(claims, NOBODY), Map.of()))
                .extracting(PlannedDaysTests::isTaken)
                .containsExactly(true, false);
        List<Claim> moved = List.of(new Claim(new BookingId("b"), TOMORROW, NOW));
        assertThat(days.of(ROOM, WEEK, ClosedDays.NONE, List.of(NOBODY, moved), Map.of()))
                .extracting(PlannedDaysTests::isTaken)
                .containsExactly(false, true);
    }

    @Test
    void otherOpeningHoursAreSeenByTheRoomsVersion() {
        DayPlan usual = monday(ROOM, ClosedDays.NONE, NOBODY);
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
        assertThat(monday(changed, ClosedDays.NONE, NOBODY).spans()).isNotEqualTo(usual.spans());
    }

    @Test
    void oneRoomsDaysAreNotAnothersNorOthers() {
        List<Claim> claims = List.of(new Claim(new BookingId("b"), SLOT, NOW));
        monday(ROOM, ClosedDays.NONE, claims);
        List<DayPlan> tuesday = days.of(ROOM, List.of(TUESDAY), ClosedDays.NONE, List.of(NOBODY), Map.of());
        assertThat(tuesday).extracting(DayPlan::date).containsExactly(TUESDAY.date());
        assertThat(week(ROOM, claims)).extracting(DayPlan::date).containsExactly(MONDAY.date(), TUESDAY.date());
        assertThat(isTaken(monday(room("room-2", 20, 0, 0, null), ClosedDays.NONE, NOBODY)))
                .isFalse();
    }

    @Test
    void nobodyElseIsToldWhatOnlyStaffMayKnow() {
        Owner blocking = Owner.of(new BlockingId("blocked"));
        List<Claim> claims = List.of(new Claim(blocking, SLOT, NOW));
        assertThat(reasons(claims, Map.of(blocking, REPAIRS))).contains(REPAIRS);
        assertThat(reasons(claims, Map.of())).doesNotContain(REPAIRS);
        assertThat(reasons(claims, Map.of(blocking, REPAIRS))).contains(REPAIRS);
    }

    private DayPlan monday(Room room, ClosedDays closed, List<Claim> claims) {
        return days.of(room, List.of(MONDAY), closed, List.of(claims), Map.of()).getFirst();
    }

    private List<DayPlan> week(Room room, List<Claim> monday) {
        return days.of(room, WEEK, ClosedDays.NONE, List.of(monday, NOBODY), Map.of());
    }

    private List<@Nullable LocalizedText> reasons(List<Claim> claims, Map<Owner, LocalizedText> why) {
        return days.of(ROOM, List.of(MONDAY), ClosedDays.NONE, List.of(claims), why).getFirst().spans().stream()
                .<@Nullable LocalizedText>map(Span::reason)
                .toList();
    }

    private static boolean isTaken(DayPlan plan) {
        return states(plan).contains(Occupation.TAKEN);
    }

    private static List<Occupation> states(DayPlan plan) {
        return plan.spans().stream().map(Span::state).toList();
    }
}
