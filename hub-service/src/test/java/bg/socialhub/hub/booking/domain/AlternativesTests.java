package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.LIMITS;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.room;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.Instead.Elsewhere;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.RoomKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTests {

    private static final Room WANTED = room("wanted", 20, 0, 0, null);

    @Test
    void offersTheNearestTimesTheNextDaysAndOtherRoomsThatFit() {
        Slot taken = slot("2027-03-08T10:00", "2027-03-08T12:00");
        Room small = room("small", 5, 0, 0, null);
        Room other = room("other", 50, 0, 0, null);
        Alternatives alternatives = new Alternatives((candidate, slot) ->
                LIMITS.breach(candidate, slot, 12, null, ClosedDays.NONE, NOW).isEmpty()
                        && !(candidate.equals(WANTED) && slot.overlaps(taken)));

        List<Suggestion> found =
                alternatives.to(WANTED, taken, List.of(WANTED, small, other)).here();

        assertThat(found)
                .containsExactly(
                        new Suggestion(WANTED.id(), slot("2027-03-08T12:00", "2027-03-08T14:00")),
                        new Suggestion(WANTED.id(), slot("2027-03-08T08:00", "2027-03-08T10:00")),
                        new Suggestion(WANTED.id(), slot("2027-03-09T10:00", "2027-03-09T12:00")),
                        new Suggestion(WANTED.id(), slot("2027-03-10T10:00", "2027-03-10T12:00")),
                        new Suggestion(other.id(), taken));
    }

    @Test
    void theNextDayMeansTheSameWallTimeWhenTheClockChanges() {
        Slot saturday = slot("2027-03-27T10:00", "2027-03-27T12:00");
        List<Suggestion> found = new Alternatives((_, slot) ->
                        !slot.days().getFirst().equals(saturday.days().getFirst()))
                .to(WANTED, saturday, List.of(WANTED))
                .here();
        assertThat(found.getFirst().slot()).isEqualTo(slot("2027-03-28T10:00", "2027-03-28T12:00"));
    }

    @Test
    void offersNothingWhereNothingIsFree() {
        assertThat(new Alternatives((_, _) -> false).to(WANTED, BookingFixtures.SLOT, List.of(WANTED)))
                .isEqualTo(Instead.NOTHING);
    }

    @Test
    void offersTheLongestShorterTimesOfAtLeastHalf() {
        Slot wanted = slot("2027-03-08T10:00", "2027-03-08T14:00");
        Slot taken = slot("2027-03-08T13:00", "2027-03-08T22:00");
        var free = new Alternatives((_, slot) -> !slot.overlaps(taken)
                && slot.days().equals(wanted.days())
                && !slot.start().isBefore(wanted.start()));
        assertThat(free.to(WANTED, wanted, List.of(WANTED)).here())
                .containsExactly(
                        new Suggestion(WANTED.id(), slot("2027-03-08T10:00", "2027-03-08T13:00")),
                        new Suggestion(WANTED.id(), slot("2027-03-08T10:00", "2027-03-08T12:45")));
        Slot early = slot("2027-03-08T11:45", "2027-03-08T22:00");
        var hardly = new Alternatives((_, slot) -> !slot.overlaps(early)
                && slot.days().equals(wanted.days())
                && !slot.start().isBefore(wanted.start()));
        assertThat(hardly.to(WANTED, wanted, List.of(WANTED)).here()).isEmpty();
    }

    @Test
    void offersTheSameTimeInOtherCentresThoseOfTheSameKindFirst() {
        Room meeting = elsewhere("varna", RoomKind.MEETING_ROOM);
        Room training = elsewhere("lovech", RoomKind.TRAINING_ROOM);
        Instead instead = new Alternatives((room, _) -> !room.equals(WANTED))
                .to(WANTED, BookingFixtures.SLOT, List.of(WANTED, meeting, training));
        assertThat(instead.here()).isEmpty();
        assertThat(instead.elsewhere())
                .containsExactly(
                        new Elsewhere("lovech", new Suggestion(training.id(), BookingFixtures.SLOT)),
                        new Elsewhere("varna", new Suggestion(meeting.id(), BookingFixtures.SLOT)));
    }

    private static Room elsewhere(String centre, RoomKind kind) {
        return new Room(
                new RoomId(centre),
                centre,
                WANTED.name(),
                kind,
                20,
                WANTED.accessibility(),
                WANTED.setup(),
                WANTED.teardown(),
                WANTED.layouts(),
                WANTED.rules(),
                null,
                1);
    }
}
