package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.List;

/** Trainings in every status, each reached by walking there. */
public final class TrainingFixtures {

    public static final Instant BEFORE = BookingFixtures.local("2027-03-01T09:00");
    public static final Instant DURING = BookingFixtures.local("2027-03-08T11:00");
    public static final Instant AFTER = BookingFixtures.local("2027-03-09T12:00");
    public static final Placement FIRST = placement("2027-03-08T10:00", "2027-03-08T12:00");
    public static final Placement SECOND = placement("2027-03-09T10:00", "2027-03-09T12:00");
    static final Placement THIRD = placement("2027-03-10T10:00", "2027-03-10T12:00");

    private TrainingFixtures() {}

    public static Placement placement(String start, String end) {
        return new Placement(new RoomId("room-1"), BookingFixtures.local(start), BookingFixtures.local(end));
    }

    public static Programme programme(int size) {
        LocalizedText title = new LocalizedText("Пласмент за начинаещи", "Market placement for beginners");
        LocalizedText description = new LocalizedText("Как се стига до рафта.", null);
        LocalizedText audience = new LocalizedText("Хора от социални предприятия", null);
        return new Programme(title, description, audience, TrainingTopic.MARKET_PLACEMENT, size);
    }

    public static Training aDraft() {
        Timetable timetable = Timetable.of(List.of(FIRST, SECOND));
        return Training.planned(new TrainingId("t"), "plovdiv", programme(12), timetable);
    }

    public static Training anOpen() {
        return aDraft().decide(new TrainingCommand.Open(), BEFORE);
    }

    public static Training aCompleted() {
        return anOpen().decide(new TrainingCommand.Complete(), AFTER);
    }

    public static Training aCancelled() {
        return anOpen().decide(new TrainingCommand.Cancel("Болен лектор"), BEFORE);
    }

    static Training without(List<Placement> places) {
        return Training.planned(new TrainingId("t"), "plovdiv", programme(12), Timetable.of(places));
    }
}
