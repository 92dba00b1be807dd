package bg.socialhub.hub.room;

import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The rooms that are publicly known to exist: Plovdiv's training room and its exhibition hall. Nobody published their
 * capacity, access or hours, so these stay open until the centre's manager fills them in.
 */
@Component
class RoomSeed {

    private static final String PLOVDIV = "plovdiv";
    private static final RoomRules RULES = RoomRules.usual(RoomRules.Booker.STAFF);
    private static final List<Room> KNOWN = List.of(
            known("training-room", new LocalizedText("Зала за обучение", "Training room"), RoomKind.TRAINING_ROOM),
            known(
                    "exhibition-hall",
                    new LocalizedText("Изложбен център", "Exhibition hall"),
                    RoomKind.EXHIBITION_HALL));

    private final Rooms rooms;
    private final Clock clock;

    RoomSeed(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    void plant() {
        KNOWN.stream().filter(room -> rooms.find(room.id()).isEmpty()).forEach(this::add);
    }

    private void add(Room room) {
        try {
            rooms.add(room, "hub-service", clock.instant());
        } catch (AlreadyExists _) {
            // another instance was faster
        }
    }

    private static Room known(String name, LocalizedText title, RoomKind kind) {
        RoomId id = new RoomId(NewId.derive("room/" + PLOVDIV + "/" + name).toString());
        return new Room(
                id, PLOVDIV, title, kind, null, Set.of(), Duration.ZERO, Duration.ZERO, Map.of(), RULES, null, 1);
    }
}
