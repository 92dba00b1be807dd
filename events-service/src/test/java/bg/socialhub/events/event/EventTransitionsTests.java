package bg.socialhub.events.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.events.Machine;
import bg.socialhub.events.event.EventCommand.Cancel;
import bg.socialhub.events.event.EventCommand.Finish;
import bg.socialhub.events.event.EventCommand.HearHub;
import bg.socialhub.events.event.EventCommand.Publish;
import bg.socialhub.events.event.EventCommand.RemindHub;
import bg.socialhub.events.event.EventCommand.Revise;
import bg.socialhub.events.event.EventException.EventHasBegun;
import bg.socialhub.events.event.EventException.RoomNotConfirmed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** I10: every state with every command. */
class EventTransitionsTests {

    private static final Instant NOW = EventFixtures.NOW;

    @Test
    void everyStateTakesOrRefusesEveryCommand() {
        Map<String, Event> states = new LinkedHashMap<>();
        states.put("Draft", EventFixtures.draftWithARoom());
        states.put("Published", EventFixtures.published());
        states.put("Cancelled", EventFixtures.cancelled());
        states.put("Over", EventFixtures.over());
        Map<String, EventCommand> commands = new LinkedHashMap<>();
        commands.put("revise", new Revise(EventFixtures.plan("plovdiv-studio"), NOW));
        commands.put("publish", new Publish(NOW));
        commands.put("cancel", new Cancel("буря", NOW));
        commands.put("hear hub", new HearHub(new RoomAnswer.Withdrawn(1), NOW));
        commands.put("remind hub", new RemindHub(NOW));
        commands.put("finish", new Finish(EventFixtures.END));
        var machine = new Machine<>(states, commands, (event, command) -> {
            Event next = event.after(command);
            return next.equals(event) ? "unchanged" : next.getClass().getSimpleName();
        });

        Machine.assertDrawn("event", machine.transitions(EventException.class));
    }

    @Test
    void publishesOnlyWithTheRoomItWantsAndBeforeItBegins() {
        assertThatThrownBy(() -> EventFixtures.draftAskingForARoom().after(new Publish(NOW)))
                .isInstanceOf(RoomNotConfirmed.class);
        assertThatThrownBy(() -> EventFixtures.draft().after(new Publish(EventFixtures.START)))
                .isInstanceOf(EventHasBegun.class);
        assertThat(EventFixtures.draft().after(new Publish(NOW)).status()).isEqualTo(EventStatus.PUBLISHED);
    }

    @Test
    void finishesNoSoonerThanItsEnd() {
        assertThatThrownBy(() -> EventFixtures.published().after(new Finish(EventFixtures.END.minusMillis(1))))
                .isInstanceOf(EventException.EventTransitionRefused.class);
        assertThat(EventFixtures.over().status()).isEqualTo(EventStatus.OVER);
    }

    @Test
    void movedEventAsksForItsRoomAnewAndTheSamePlanDoesNot() {
        Event published = EventFixtures.published();
        assertThat(published.after(new Revise(published.plan(), NOW)).room()).isEqualTo(published.room());
        Event moved = published.after(new Revise(EventFixtures.plan("plovdiv-studio"), NOW));
        assertThat(moved.room())
                .isEqualTo(new Room.Requested(
                        new RoomWish("plovdiv-studio", EventFixtures.START, EventFixtures.END, 2), NOW));
    }

    @Test
    void cancellingGivesTheRoomBack() {
        assertThat(EventFixtures.cancelled().room()).isInstanceOf(Room.Released.class);
    }

    @Test
    void storedAndReadAgainEveryStateIsTheSame() {
        for (Event event : java.util.List.of(
                EventFixtures.draft(),
                EventFixtures.draftAskingForARoom(),
                EventFixtures.published(),
                EventFixtures.cancelled(),
                EventFixtures.over())) {
            assertThat(EventDocument.from(event).toDomain(event.id(), event.version()))
                    .isEqualTo(event);
        }
    }
}
