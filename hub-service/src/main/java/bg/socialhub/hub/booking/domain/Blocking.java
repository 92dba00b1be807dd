package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.room.RoomId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A room that nobody can book for a while, because its centre's staff said so.
 *
 * @param exceptions the days on which it does not hold
 * @param reason for the centre's staff only
 * @param at when it came into this state
 * @param version the optimistic lock and the ETag; 1 when new
 */
public record Blocking(
        BlockingId id,
        RoomId room,
        String centre,
        Period period,
        Set<LocalDate> exceptions,
        String reason,
        State state,
        Instant at,
        long version) {

    public Blocking {
        exceptions = Set.copyOf(exceptions);
    }

    /** The state of a blocking. */
    public enum State {
        ACTIVE,
        LIFTED
    }

    /** What somebody wants to become of a blocking. */
    public sealed interface Command {

        /** It does not hold on this day. */
        record Except(LocalDate day) implements Command {}

        /** It does not hold any more at all. */
        record Lift() implements Command {}

        /** The command's name in the audit. */
        default String label() {
            return switch (this) {
                case Except _ -> "except-day";
                case Lift _ -> "lift-blocking";
            };
        }
    }

    public static Blocking of(
            BlockingId id,
            RoomId room,
            String centre,
            Period period,
            Set<LocalDate> exceptions,
            String reason,
            Instant now) {
        return new Blocking(id, room, centre, period, exceptions, reason, State.ACTIVE, now, 1);
    }

    /** The time that it keeps from others, day by day. */
    public List<Slot> slots() {
        return state == State.LIFTED
                ? List.of()
                : period.slots().stream()
                        .filter(slot -> !exceptions.contains(slot.days().getFirst()))
                        .toList();
    }

    /** The whole machine: what a command makes of this blocking, or a named refusal. */
    public Blocking decide(Command command, Instant now) {
        return switch (command) {
            case Command.Except c when state == State.ACTIVE -> excepting(c.day(), now);
            case Command.Lift _ when state == State.ACTIVE -> become(State.LIFTED, exceptions, now);
            case Command.Except _, Command.Lift _ ->
                throw new BookingException.IllegalTransition(state.name(), command.label());
        };
    }

    private Blocking excepting(LocalDate day, Instant now) {
        Set<LocalDate> more = new TreeSet<>(exceptions);
        more.add(day);
        return become(State.ACTIVE, more, now);
    }

    private Blocking become(State next, Set<LocalDate> without, Instant now) {
        return new Blocking(id, room, centre, period, without, reason, next, now, version + 1);
    }
}
