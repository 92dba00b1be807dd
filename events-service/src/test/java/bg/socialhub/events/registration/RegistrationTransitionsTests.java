package bg.socialhub.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.events.Machine;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.registration.RegistrationCommand.Cancel;
import bg.socialhub.events.registration.RegistrationCommand.CheckIn;
import bg.socialhub.events.registration.RegistrationCommand.Queue;
import bg.socialhub.events.registration.RegistrationCommand.Seat;
import bg.socialhub.events.registration.RegistrationCommand.TurnAway;
import bg.socialhub.events.registration.RegistrationException.AlreadyCheckedIn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** I10: every state with every command. */
class RegistrationTransitionsTests {

    private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");
    private static final RegistrationId ID =
            new RegistrationId(UUID.fromString("00000000-0000-4000-8000-0000000000f1"));
    private static final Secret CODE = Secret.create(ID);

    private static Registration pending() {
        return new Registration.Pending(
                new Application(
                        ID,
                        new SeatsId(EventId.of("00000000-0000-4000-8000-0000000000e1"), "visitors"),
                        new Attendee(" Мария ", "Maria@Example.bg"),
                        null,
                        Secret.create(ID).random(),
                        CODE.hash(),
                        NOW),
                0);
    }

    private static Registration confirmed() {
        return pending().after(new Seat(NOW));
    }

    @Test
    void everyStateTakesOrRefusesEveryCommand() {
        Map<String, Registration> states = new LinkedHashMap<>();
        states.put("Pending", pending());
        states.put("Waiting", pending().after(new Queue(NOW)));
        states.put("Confirmed", confirmed());
        states.put("Cancelled", confirmed().after(new Cancel(NOW)));
        states.put("TurnedAway", pending().after(new TurnAway(NOW)));
        Map<String, RegistrationCommand> commands = new LinkedHashMap<>();
        commands.put("seat", new Seat(NOW));
        commands.put("queue", new Queue(NOW));
        commands.put("turn away", new TurnAway(NOW));
        commands.put("cancel", new Cancel(NOW));
        commands.put("check in", new CheckIn("main", NOW));
        var machine = new Machine<>(states, commands, (registration, command) -> {
            Registration next = registration.after(command);
            return next.equals(registration) ? "unchanged" : next.getClass().getSimpleName();
        });

        Machine.assertDrawn("registration", machine.transitions(RegistrationException.class));
    }

    @Test
    void ticketEntersEachListOnceAndIsNotGivenUpAfterThat() {
        Registration entered = confirmed().after(new CheckIn("main", NOW));
        assertThatThrownBy(() -> entered.after(new CheckIn("main", NOW.plusSeconds(1))))
                .isInstanceOfSatisfying(
                        AlreadyCheckedIn.class, no -> assertThat(no.at).isEqualTo(NOW));
        assertThatThrownBy(() -> entered.after(new Cancel(NOW))).isInstanceOf(AlreadyCheckedIn.class);
        assertThat(entered.after(new CheckIn("day-2", NOW))).isInstanceOf(Registration.Confirmed.class);
    }

    @Test
    void storedAndReadAgainEveryStateIsTheSame() {
        for (Registration registration : List.of(
                pending(),
                pending().after(new Queue(NOW)),
                confirmed(),
                confirmed().after(new CheckIn("main", NOW)),
                confirmed().after(new Cancel(NOW)),
                pending().after(new TurnAway(NOW)))) {
            assertThat(RegistrationDocument.from(registration).toDomain(ID, registration.version()))
                    .isEqualTo(registration);
        }
    }

    @Test
    void codesAreReadBackAndForeignOnesRefused() {
        Application application = pending().application();
        assertThat(application.attendee()).isEqualTo(new Attendee("Мария", "maria@example.bg"));
        assertThat(Secret.parse(CODE.code())).contains(CODE);
        assertThat(application.isManagedBy(CODE)).isTrue();
        assertThat(application.isManagedBy(Secret.create(ID))).isFalse();
        assertThat(application.isTicket(CODE)).isFalse();
        for (String bad : List.of("", "x", "!".repeat(44), "a".repeat(10_000), CODE.code() + "a")) {
            assertThat(Secret.parse(bad)).as(bad).isEmpty();
        }
        assertThat(Secret.parse("я".repeat(44))).isEmpty();
    }
}
