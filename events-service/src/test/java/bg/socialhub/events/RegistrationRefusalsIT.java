package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which nobody is registered, each told by name and leaving nothing behind; closing times are in ClosingTimesIT. */
class RegistrationRefusalsIT {

    private static final Running RUNNING = Running.shared();
    private static final String EMAIL = UUID.randomUUID() + "@example.bg";

    /** An event that refuses, and the problem that says why. */
    private record Refusal(String problem, int live, Supplier<String> event) {
        @Override
        public String toString() {
            return problem;
        }
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal("sold-out", 1, () -> {
                    String event = Bodies.published(RUNNING, Bodies.event(1, false));
                    register(event, Bodies.attendee()).is(201);
                    return event;
                }),
                new Refusal("sold-out", 0, () -> Bodies.published(RUNNING, Bodies.event(0, false))),
                new Refusal("already-registered", 1, () -> {
                    String event = Bodies.published(RUNNING, Bodies.event(2, true));
                    register(event, Bodies.attendee(EMAIL)).is(201);
                    return event;
                }),
                new Refusal(
                        "already-registered",
                        2,
                        () -> { // who waits is registered, too
                            String event = Bodies.published(RUNNING, Bodies.event(1, true));
                            register(event, Bodies.attendee()).is(201);
                            register(event, Bodies.attendee(EMAIL)).is(202);
                            return event;
                        }),
                new Refusal("event-cancelled", 1, () -> {
                    String event = Bodies.published(RUNNING, Bodies.event(2, true));
                    register(event, Bodies.attendee()).is(201);
                    RUNNING.manager()
                            .post("/events/" + event + "/cancellation", "{\"reason\":\"буря\"}")
                            .is(200);
                    return event;
                }),
                new Refusal(
                        "registration-closed",
                        0,
                        () -> Bodies.published(
                                RUNNING,
                                Bodies.event(2, true)
                                        .replace(
                                                "\"waitingList\"",
                                                "\"registrationClosesAt\":\"" + Bodies.START.minusDays(60)
                                                        + "\",\"waitingList\""))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusalIsNamedAndLeavesNothingBehind(Refusal refusal) {
        String event = refusal.event().get();
        String before = seats(event);
        register(event, Bodies.attendee(EMAIL.toUpperCase(Locale.ROOT))).isProblem(409, refusal.problem());
        assertThat(seats(event)).isEqualTo(before);
        assertThat(RUNNING.manager()
                        .get("/events/" + event + "/registrations")
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(refusal.live());
    }

    @Test
    void draftTakesNobodyNotEvenForItsOwnStaff() {
        String draft =
                RUNNING.manager().post("/events", Bodies.event(5, true)).is(201).id();
        register(draft, Bodies.attendee()).isProblem(404, "event-not-found");
        RUNNING.manager()
                .post("/events/" + draft + "/registrations", Bodies.attendee())
                .isProblem(404, "event-not-found");
        register(UUID.randomUUID().toString(), Bodies.attendee()).isProblem(404, "event-not-found");
    }

    private static Answer register(String event, String body) {
        return RUNNING.anybody().post("/events/" + event + "/registrations", body);
    }

    private static String seats(String event) {
        return RUNNING.anybody().get("/events/" + event + "/quotas").is(200).body();
    }
}
