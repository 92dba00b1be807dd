package bg.socialhub.events.event.room;

import bg.socialhub.events.event.RoomSaga;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds for wishes that the hub has not answered and for events that are over. */
@Component
class RoomSweep {

    private final RoomSaga saga;
    private final RoomSettings settings;

    RoomSweep(RoomSaga saga, RoomSettings settings) {
        this.saga = saga;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${events.room.sweep:3s}", initialDelayString = "${events.room.sweep:3s}")
    void sweep() {
        saga.remind(settings.patience());
        saga.finish();
    }
}
