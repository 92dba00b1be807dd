package bg.socialhub.hub.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rooms of all centres. */
public interface Rooms {

    Optional<Room> find(RoomId id);

    /** Of all centres, by centre and name. */
    List<Room> all();

    /** The rooms of a centre, by name. */
    List<Room> ofCentre(String centre);

    Room add(Room room, String actor, Instant now);

    /** Replaces a room that is still at the version before the given one. */
    Room save(Room room, String actor, Instant now);
}
