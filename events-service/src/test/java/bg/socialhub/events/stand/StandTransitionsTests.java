package bg.socialhub.events.stand;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.events.Machine;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.stand.StandCommand.Accept;
import bg.socialhub.events.stand.StandCommand.Refuse;
import bg.socialhub.events.stand.StandCommand.Withdraw;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** I10: every state with every command. */
class StandTransitionsTests {

    private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");
    private static final StandApplicationId ID = StandApplicationId.of("00000000-0000-4000-8000-0000000000a1");

    private static StandApplication submitted() {
        EventId event = EventId.of("00000000-0000-4000-8000-0000000000e1");
        return new StandApplication.Submitted(ID, 0, new StandWish(event, "medena", null, "мед"), NOW);
    }

    @Test
    void everyStateTakesOrRefusesEveryCommand() {
        Map<String, StandApplication> states = new LinkedHashMap<>();
        states.put("Submitted", submitted());
        states.put("Accepted", submitted().after(new Accept("A1", NOW)));
        states.put("Refused", submitted().after(new Refuse("няма място", NOW)));
        states.put("Withdrawn", submitted().after(new Withdraw(NOW)));
        Map<String, StandCommand> commands = new LinkedHashMap<>();
        commands.put("accept", new Accept("A1", NOW));
        commands.put("refuse", new Refuse("няма място", NOW));
        commands.put("withdraw", new Withdraw(NOW));
        var machine = new Machine<>(
                states,
                commands,
                (application, command) -> application.after(command).getClass().getSimpleName());

        Machine.assertDrawn("stand application", machine.transitions(StandException.class));
    }

    @Test
    void storedAndReadAgainEveryStateIsTheSame() {
        for (StandApplication application : List.of(
                submitted(),
                submitted().after(new Accept("A1", NOW)),
                submitted().after(new Refuse("няма място", NOW)),
                submitted().after(new Withdraw(NOW)))) {
            assertThat(StandDocument.from(application).toDomain(ID, 0)).isEqualTo(application);
        }
    }
}
