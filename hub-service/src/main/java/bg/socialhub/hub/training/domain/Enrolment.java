package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Enrol;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Withdraw;
import bg.socialhub.hub.training.domain.EnrolmentException.AlreadyEnrolled;
import bg.socialhub.hub.training.domain.EnrolmentException.AlreadyWithdrawn;
import java.time.Instant;

/**
 * One person's wish to come to a training. Whether they have a seat or wait for one is said by the seats alone, so that a
 * change there needs no second write here.
 *
 * @param by who enrolled them
 * @param at since when they are in this state
 * @param hadSeat whether they had a seat when they withdrew; says nothing while they want to come
 */
public record Enrolment(
        EnrolmentId id,
        TrainingId training,
        String enterprise,
        Attendee attendee,
        String by,
        Instant at,
        State state,
        boolean hadSeat,
        long version) {

    /** Whether the person wants to come. */
    public enum State {
        LIVE,
        WITHDRAWN
    }

    public static Enrolment anew(TrainingId training, Enrol command, Instant now) {
        EnrolmentId id = EnrolmentId.of(training, command.attendee().email());
        return new Enrolment(
                id, training, command.enterprise(), command.attendee(), command.by(), now, State.LIVE, false, 1);
    }

    public boolean isLive() {
        return state == State.LIVE;
    }

    /** The whole machine: what a command makes of this enrolment, or a named refusal. */
    public Enrolment decide(EnrolmentCommand command, Instant now) {
        return switch (state) {
            case LIVE ->
                switch (command) {
                    case Enrol _ -> throw new AlreadyEnrolled(id);
                    case Withdraw c ->
                        new Enrolment(
                                id, training, enterprise, attendee, by, now, State.WITHDRAWN, c.hadSeat(), version + 1);
                };
            case WITHDRAWN ->
                switch (command) {
                    case Enrol c ->
                        new Enrolment(
                                id,
                                training,
                                c.enterprise(),
                                c.attendee(),
                                c.by(),
                                now,
                                State.LIVE,
                                false,
                                version + 1);
                    case Withdraw _ -> throw new AlreadyWithdrawn(id);
                };
        };
    }
}
