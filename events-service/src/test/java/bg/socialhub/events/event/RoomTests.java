package bg.socialhub.events.event;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.events.Machine;
import bg.socialhub.events.event.RoomAnswer.Denied;
import bg.socialhub.events.event.RoomAnswer.Granted;
import bg.socialhub.events.event.RoomAnswer.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The wish for a room: every state with everything that can be said to it, and answers in any order and number. */
class RoomTests {

    private static final Instant NOW = EventFixtures.NOW;
    private static final RoomWish WISH = new RoomWish("plovdiv-hall", EventFixtures.START, EventFixtures.END, 1);

    @Test
    void everyStateTakesEverythingThatCanBeSaidToIt() {
        Map<String, Room> states = new LinkedHashMap<>();
        states.put("NotWanted", new Room.NotWanted());
        states.put("Requested", new Room.Requested(WISH, NOW));
        states.put("Confirmed", new Room.Confirmed(WISH, "b1"));
        states.put("Refused", new Room.Refused(WISH, "OVERLAP", List.of()));
        states.put("Released", new Room.Released(WISH.withdrawn(), NOW, 2, false));
        Map<String, UnaryOperator<Room>> said = new LinkedHashMap<>();
        said.put("want another", room -> room.want("other", EventFixtures.START, EventFixtures.END, NOW));
        said.put("release", room -> room.release(NOW));
        said.put("granted", room -> room.answered(new Granted(1, "b1"), NOW));
        said.put("denied", room -> room.answered(new Denied(1, "OVERLAP", List.of()), NOW));
        said.put("withdrawn", room -> room.answered(new Withdrawn(1), NOW));
        said.put("remind", room -> room.remind(NOW.plusSeconds(20)));
        var machine = new Machine<>(states, said, (room, word) -> {
            Room next = word.apply(room);
            return next.equals(room) ? "unchanged" : next.getClass().getSimpleName();
        });

        Machine.assertDrawn("room", machine.transitions(IllegalStateException.class));
    }

    @Test
    void answersToOlderWishesChangeNothing() {
        Room moved = new Room.Confirmed(WISH, "b1").want("other", EventFixtures.START, EventFixtures.END, NOW);
        for (RoomAnswer late : List.of(new Granted(1, "b1"), new Denied(1, "OVERLAP", List.of()), new Withdrawn(1))) {
            assertThat(moved.answered(late, NOW)).isEqualTo(moved);
        }
    }

    @Test
    void grantAfterTheReleaseIsReleasedOnceMore() {
        Room released = new Room.Released(WISH.withdrawn(), NOW, 5, false);
        assertThat(released.answered(new Granted(1, "b1"), NOW.plusSeconds(9)))
                .isEqualTo(new Room.Released(WISH.withdrawn(), NOW.plusSeconds(9), 1, false));
        assertThat(released.answered(new Withdrawn(1), NOW))
                .isEqualTo(new Room.Released(WISH.withdrawn(), NOW, 5, true));
    }

    @Test
    void unacknowledgedReleaseIsToldABoundedNumberOfTimes() {
        Room room = new Room.Confirmed(WISH, "b1").release(NOW);
        int told = 1;
        for (Room next = room.remind(NOW); !next.equals(room); next = room.remind(NOW)) {
            room = next;
            told++;
        }
        assertThat(told).isEqualTo(Room.Released.TOLD_AT_MOST);
    }

    /** I5: whatever is doubled and however it is reordered, the same answers lead to the same end. */
    @Test
    void doubledAndReorderedAnswersEndTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<RoomAnswer> answers = new ArrayList<>(List.of(new Granted(1, "b1"), new Withdrawn(1)));
            answers.addAll(answers);
            answers.add(new Granted(0, "old"));
            Collections.shuffle(answers, random);
            Room room = new Room.Requested(WISH, NOW);
            for (RoomAnswer answer : answers) {
                room = room.answered(answer, NOW);
            }
            assertThat(room).as("seed " + seed).isEqualTo(new Room.Refused(WISH, "WITHDRAWN", List.of()));
        }
    }
}
