package bg.socialhub.hub.training;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.Timetable;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand;
import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.domain.TrainingException.CentreUnknown;
import bg.socialhub.hub.training.domain.TrainingException.SessionsOverlap;
import bg.socialhub.platform.web.InvalidField;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is refused from the start because of one field of the request. */
@Component
class TrainingTerms {

    private final Territory territory;
    private final Rooms rooms;
    private final TrainingSettings settings;

    TrainingTerms(Territory territory, Rooms rooms, TrainingSettings settings) {
        this.territory = territory;
        this.rooms = rooms;
        this.settings = settings;
    }

    void requireCentre(String code) {
        if (territory.centre(code).isEmpty()) {
            throw new CentreUnknown(code);
        }
    }

    Timetable timetable(List<Placement> places) {
        for (int i = 0; i < places.size(); i++) {
            requireShort("sessions[" + i + "].", places.get(i));
        }
        try {
            return Timetable.of(places);
        } catch (SessionsOverlap overlap) {
            throw new InvalidField("sessions[" + overlap.index() + "].start", "sessions-overlap");
        }
    }

    void check(TrainingCommand command, Training after) {
        if (command instanceof Add add) {
            requireShort("", add.at());
        }
        if (command instanceof Move move) {
            requireShort("", move.to());
        }
        if (command instanceof Revise) {
            requireRoom(after);
        }
    }

    private void requireShort(String path, Placement place) {
        if (place.length().compareTo(settings.longestSession()) > 0) {
            throw new InvalidField(
                    path + "end", "session-too-long", settings.longestSession().toHours());
        }
    }

    private void requireRoom(Training training) {
        int people = training.programme().size();
        boolean tooMany = training.timetable().sessions().stream()
                .map(session -> session.at().room())
                .distinct()
                .flatMap(id -> rooms.find(id).stream())
                .anyMatch(room -> !room.fits(people));
        if (tooMany) {
            throw new InvalidField("size", "too-many");
        }
    }
}
