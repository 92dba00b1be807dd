package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.room.RoomId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All blockings. */
public interface Blockings {

    Optional<Blocking> find(BlockingId id);

    List<Blocking> all(Collection<BlockingId> ids);

    Blocking add(Blocking blocking, Act act);

    /** Writes what became of a blocking, if it is still at the version before. */
    Blocking save(Blocking blocking, Act act);

    /** The active blockings of a centre, or of one room of it, that end on this day or later; by their first day. */
    List<Blocking> active(String centre, @Nullable RoomId room, LocalDate from);

    /** Every blocking that keeps others out. */
    void forEachActive(Consumer<Blocking> action);
}
