package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rooms of a centre by name. */
@Component
public class CentreRooms {

    private final RoomsApi rooms;

    CentreRooms(RoomsApi rooms) {
        this.rooms = rooms;
    }

    public List<Room> of(String centre) {
        return rooms.ofCentre(centre).items();
    }

    /** Names by id, in the order of the rooms; for choices and for what names a room by its id. */
    public Map<String, String> names(String centre) {
        return names(of(centre));
    }

    public static Map<String, String> names(List<Room> rooms) {
        var names = new LinkedHashMap<String, String>();
        rooms.forEach(room -> names.put(room.id(), room.name().toString()));
        return names;
    }
}
