package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blocking.Command;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.BookingException.BlockingNotFound;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.BookingException.RoomNotFound;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a centre's staff block its rooms. */
@Service
public class BlockingService {

    private static final int MOST_DAYS = 366;

    private final Blockings blockings;
    private final Rooms rooms;
    private final BlockingClaims claims;
    private final Clock clock;

    BlockingService(Blockings blockings, Rooms rooms, BlockingClaims claims, Clock clock) {
        this.blockings = blockings;
        this.rooms = rooms;
        this.claims = claims;
        this.clock = clock;
    }

    /** What is to be blocked, when, except on which days, and why. */
    public record Order(RoomId room, Period period, Set<LocalDate> exceptions, String reason) {}

    /** Blocks the room on all its days, or on none when somebody has some of the time. */
    public Blocking block(BlockingId id, Order order, CurrentUser user) {
        Room room = rooms.find(order.room()).orElseThrow(() -> new RoomNotFound(order.room()));
        requireStaff(room.centre(), user);
        Instant now = clock.instant();
        Blocking wanted =
                Blocking.of(id, room.id(), room.centre(), order.period(), order.exceptions(), order.reason(), now);
        check(wanted, now);
        Act act = Act.of(user.id(), "block-room", now);
        return isMadeBefore(id) ? blockings.add(wanted, act) : claims.holding(wanted, () -> blockings.add(wanted, act));
    }

    public Blocking get(BlockingId id, CurrentUser user) {
        return blockings
                .find(id)
                .filter(blocking -> user.isStaffOf(blocking.centre()))
                .orElseThrow(() -> new BlockingNotFound(id));
    }

    /** The active blockings of the caller's centre that are not over yet. */
    public List<Blocking> active(@Nullable RoomId room, CurrentUser user) {
        String centre = user.centre();
        if (centre == null) {
            throw new NotAllowed("read blockings");
        }
        requireStaff(centre, user);
        return blockings.active(centre, room, LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE));
    }

    /** Changes a blocking at the version that the caller saw, and gives back what it blocks no more. */
    public Blocking decide(BlockingId id, Command command, CurrentUser user, LongConsumer seenVersion) {
        Blocking blocking = get(id, user);
        seenVersion.accept(blocking.version());
        if (command instanceof Command.Except except
                && blocking.period().on(except.day()).isEmpty()) {
            throw new InvalidField("day", "not-blocked");
        }
        Instant now = clock.instant();
        Blocking decided = blocking.decide(command, now);
        return claims.releasing(blocking, () -> blockings.save(decided, Act.of(user.id(), command.label(), now)));
    }

    /** A repeat claims nothing, because some of the days may be excepted and another's by now. */
    private boolean isMadeBefore(BlockingId id) {
        return blockings.find(id).isPresent();
    }

    private static void check(Blocking wanted, Instant now) {
        List<Slot> slots = wanted.slots();
        if (slots.isEmpty()) {
            throw new InvalidField(wanted.exceptions().isEmpty() ? "weekly.days" : "exceptions", "nothing-blocked");
        }
        String end = wanted.period() instanceof Period.Once ? "once.end" : "weekly.last";
        if (slots.size() > MOST_DAYS) {
            throw new InvalidField(end, "too-many-days", MOST_DAYS);
        }
        if (!slots.getLast().end().isAfter(now)) {
            throw new InvalidField(end, "past");
        }
    }

    private static void requireStaff(String centre, CurrentUser user) {
        if (!user.isStaffOf(centre)) {
            throw new NotAllowed("block a room of " + centre);
        }
    }
}
