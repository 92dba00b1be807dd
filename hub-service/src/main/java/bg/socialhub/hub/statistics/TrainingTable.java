package bg.socialhub.hub.statistics;

import bg.socialhub.hub.statistics.Table.FigureRow;
import bg.socialhub.hub.statistics.Table.FigureUnit;
import bg.socialhub.hub.statistics.Table.FigureValue;
import bg.socialhub.hub.training.TrainingFigures;
import bg.socialhub.hub.training.TrainingFigures.Held;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came of a centre's trainings; counts of people are hidden where somebody could be guessed (I9). */
@Component
@Order(3)
class TrainingTable implements CentreTables {

    private static final String CODE = "trainings";

    private final TrainingFigures trainings;
    private final Definitions definitions;

    TrainingTable(TrainingFigures trainings, Definitions definitions) {
        this.trainings = trainings;
        this.definitions = definitions;
    }

    @Override
    public List<Table> of(String centre, Months months) {
        List<Held> held = trainings.held(centre, months.start(), months.end());
        var columns = Stream.of(
                        "trainingsHeld",
                        "trainingsEnrolled",
                        "trainingsAttended",
                        "trainingsAbsent",
                        "trainingsCertified",
                        "trainingsWaiting")
                .map(figure -> definitions.column(figure, FigureUnit.COUNT))
                .toList();
        List<FigureRow> rows =
                months.all().stream().map(month -> row(month, held)).toList();
        return List.of(new Table(CODE, definitions.of(CODE), columns, rows));
    }

    private static FigureRow row(YearMonth month, List<Held> all) {
        List<Held> held = all.stream().filter(one -> one.month().equals(month)).toList();
        List<Optional<Long>> people = Suppression.nested(
                List.of(sum(held, Held::attended), sum(held, Held::enrolled), sum(held, Held::certified)));
        Optional<Long> attended = people.get(0);
        Optional<Long> enrolled = people.get(1);
        Optional<Long> absent = enrolled.flatMap(seats -> attended.map(came -> seats - came));
        return new FigureRow(
                month.toString(),
                List.of(
                        FigureValue.of(held.size()),
                        FigureValue.of(enrolled),
                        FigureValue.of(attended),
                        FigureValue.of(absent),
                        FigureValue.of(people.get(2)),
                        FigureValue.of(Suppression.alone(sum(held, Held::waiting)))));
    }

    private static long sum(List<Held> held, ToLongFunction<Held> people) {
        return held.stream().mapToLong(people).sum();
    }
}
