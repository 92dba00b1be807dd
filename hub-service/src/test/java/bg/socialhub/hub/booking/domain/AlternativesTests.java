package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.LIMITS;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.room;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.Room;
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
                LIMITS.breach(candidate, slot, 12, ClosedDays.NONE, NOW).isEmpty()
                        && !(candidate.equals(WANTED) && slot.overlaps(taken)));

        List<Suggestion> found = alternatives.to(WANTED, taken, List.of(WANTED, small, other));

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
                .to(WANTED, saturday, List.of(WANTED));
        assertThat(found.getFirst().slot()).isEqualTo(slot("2027-03-28T10:00", "2027-03-28T12:00"));
    }

    @Test
    void offersNothingWhereNothingIsFree() {
        assertThat(new Alternatives((_, _) -> false).to(WANTED, BookingFixtures.SLOT, List.of(WANTED)))
                .isEmpty();
    }
}
