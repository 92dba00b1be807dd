package bg.socialhub.portal.centre;

import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Part;
import java.util.List;

/** A room and its days of a week. */
record RoomWeek(Room room, Part<List<RoomDay>> days) {}
