package bg.socialhub.hub.room;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Keeps the rooms of the centres. */
@Service
class RoomRegister {

    private final Rooms rooms;
    private final Territory territory;
    private final Clock clock;

    RoomRegister(Rooms rooms, Territory territory, Clock clock) {
        this.rooms = rooms;
        this.territory = territory;
        this.clock = clock;
    }

    List<Room> ofCentre(String centre) {
        requireCentre(centre);
        return rooms.ofCentre(centre);
    }

    Room get(RoomId id) {
        return rooms.find(id).orElseThrow(() -> new RoomException.NotFound(id));
    }

    Room add(Room room, CurrentUser user) {
        requireCentre(room.centre());
        requireManager(room.centre(), user);
        return rooms.add(room, user.id(), clock.instant());
    }

    /** Lets the centre's manager change a room; the centre and the id stay. */
    Room change(RoomId id, UnaryOperator<Room> change, CurrentUser user) {
        Room current = get(id);
        requireManager(current.centre(), user);
        return rooms.save(change.apply(current).at(current.version() + 1), user.id(), clock.instant());
    }

    private void requireCentre(String code) {
        if (territory.centre(code).isEmpty()) {
            throw new RoomException.CentreUnknown(code);
        }
    }

    private static void requireManager(String centre, CurrentUser user) {
        if (!user.isManagerOf(centre)) {
            throw new RoomException.NotTheManager(centre);
        }
    }
}
