package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.AttendanceSheet;
import bg.socialhub.hub.training.domain.AttendanceSheets;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.Certificates;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.hub.training.domain.Trainings.Filter;
import bg.socialhub.platform.SofiaTime;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came of a centre's trainings. */
@Component
public class TrainingFigures {

    private static final List<Status> HELD = List.of(Status.OPEN, Status.COMPLETED);
    private static final int AT_ONCE = 100;

    private final Trainings trainings;
    private final Participants participants;
    private final SeatLedger seats;
    private final AttendanceSheets sheets;
    private final Certificates certificates;
    private final Clock clock;

    TrainingFigures(
            Trainings trainings,
            Participants participants,
            SeatLedger seats,
            AttendanceSheets sheets,
            Certificates certificates,
            Clock clock) {
        this.trainings = trainings;
        this.participants = participants;
        this.seats = seats;
        this.sheets = sheets;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * One training that is over and was not cancelled.
     *
     * @param month of its last session's end
     * @param enrolled people with a seat
     * @param attended those of them who were in at least one session
     * @param certified those who hold a certificate that was not revoked
     * @param waiting people for whom there was no seat
     * @param enterprises from which somebody attended
     */
    public record Held(
            YearMonth month, long enrolled, long attended, long certified, long waiting, Set<String> enterprises) {}

    /** Those of a centre whose last session ended from one moment up to, but without, another. */
    public List<Held> held(String centre, Instant from, Instant to) {
        Instant now = clock.instant();
        List<Held> held = new ArrayList<>();
        @Nullable String after = null;
        List<Training> page;
        do {
            page = trainings.search(new Filter(centre, null, HELD, from.minusMillis(1), null), AT_ONCE, after);
            List<Training> shown = page.stream().limit(AT_ONCE).toList();
            shown.stream().filter(isOver(to, now)).map(this::held).forEach(held::add);
            after = shown.isEmpty() ? after : Trainings.place(shown.getLast());
        } while (page.size() > AT_ONCE);
        return held;
    }

    private Held held(Training training) {
        List<AttendanceSheet> marked = sheets.of(training);
        List<Enrolment> enrolled = participants.of(training);
        List<Enrolment> attended = enrolled.stream()
                .filter(one -> marked.stream().anyMatch(sheet -> sheet.wasThere(one.id())))
                .toList();
        return new Held(
                YearMonth.from(training.timetable().end().orElseThrow().atZone(SofiaTime.ZONE)),
                enrolled.size(),
                attended.size(),
                certificates.of(training.id()).stream()
                        .filter(one -> one.status() == Certificate.Status.VALID)
                        .count(),
                seats.find(training.id()).map(Seats::waiting).map(List::size).orElse(0),
                attended.stream().map(Enrolment::enterprise).collect(Collectors.toUnmodifiableSet()));
    }

    private static Predicate<Training> isOver(Instant before, Instant now) {
        return training -> training.timetable()
                .end()
                .filter(end -> end.isBefore(before) && !end.isAfter(now))
                .isPresent();
    }
}
