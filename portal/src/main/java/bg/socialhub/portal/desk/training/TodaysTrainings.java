package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.gateway.TrainingsApi.Meeting;
import bg.socialhub.portal.gateway.TrainingsApi.Status;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sessions of a centre between two moments, each with its training. */
@Component
public class TodaysTrainings {

    private static final int MOST = 100;

    private final TrainingsApi trainings;

    TodaysTrainings(TrainingsApi trainings) {
        this.trainings = trainings;
    }

    /** A session and what it belongs to. */
    public record TodaysSession(Training training, Meeting meeting) {}

    public List<TodaysSession> of(String centre, OffsetDateTime begin, OffsetDateTime end) {
        return trainings.trainings(centre, null, List.of(Status.OPEN), begin, end, MOST, null).items().stream()
                .flatMap(training -> training.sessions().stream()
                        .filter(one -> one.start().isBefore(end) && one.end().isAfter(begin))
                        .map(one -> new TodaysSession(training, one)))
                .sorted(Comparator.comparing(one -> one.meeting().start()))
                .toList();
    }
}
