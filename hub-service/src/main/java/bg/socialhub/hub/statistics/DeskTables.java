package bg.socialhub.hub.statistics;

import static java.util.stream.Collectors.toMap;

import bg.socialhub.hub.statistics.Table.FigureColumn;
import bg.socialhub.hub.statistics.Table.FigureRow;
import bg.socialhub.hub.statistics.Table.FigureUnit;
import bg.socialhub.hub.statistics.Table.FigureValue;
import bg.socialhub.hub.support.Age;
import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.DeskFigures;
import bg.socialhub.hub.support.DeskFigures.Kept;
import bg.socialhub.hub.support.DeskFigures.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a centre is asked for, how long it has been open, and whether the service levels are kept. */
@Component
@Order(1)
class DeskTables implements CentreTables {

    private static final Kept NONE = new Kept(0, 0, Optional.empty());

    private final DeskFigures desk;
    private final Definitions definitions;

    DeskTables(DeskFigures desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @Override
    public List<Table> of(String centre, Months months) {
        Map<YearMonth, Month> asked =
                desk.months(centre, months.start(), months.end()).stream().collect(toMap(Month::month, month -> month));
        List<Month> all = months.all().stream()
                .map(month -> asked.getOrDefault(month, new Month(month, Map.of(), NONE, NONE)))
                .toList();
        return List.of(byCategory(all), open(desk.open(centre)), kept(all));
    }

    private Table byCategory(List<Month> months) {
        List<FigureRow> rows = months.stream()
                .map(month -> new FigureRow(
                        month.month().toString(),
                        Arrays.stream(Category.values())
                                .map(one -> FigureValue.of(month.categories().getOrDefault(one, 0L)))
                                .toList()))
                .toList();
        return table("requestsByCategory", counts(Category.values()), rows);
    }

    private Table open(Map<Category, Map<Age, Long>> open) {
        List<FigureRow> rows = Arrays.stream(Category.values())
                .map(category -> new FigureRow(
                        category.name(),
                        Arrays.stream(Age.values())
                                .map(age -> FigureValue.of(
                                        open.getOrDefault(category, Map.of()).getOrDefault(age, 0L)))
                                .toList()))
                .toList();
        return table("requestsOpenByAge", counts(Age.values()), rows);
    }

    private Table kept(List<Month> months) {
        List<FigureColumn> columns = List.of(
                definitions.column("answersJudged", FigureUnit.COUNT),
                definitions.column("answersInTime", FigureUnit.COUNT),
                definitions.column("hoursToAnswer", FigureUnit.HOURS),
                definitions.column("solutionsJudged", FigureUnit.COUNT),
                definitions.column("solutionsInTime", FigureUnit.COUNT),
                definitions.column("hoursToSolve", FigureUnit.HOURS));
        List<FigureRow> rows = months.stream()
                .map(month -> new FigureRow(
                        month.month().toString(),
                        List.of(
                                FigureValue.of(month.answers().decided()),
                                FigureValue.of(month.answers().inTime()),
                                FigureValue.hours(month.answers().median()),
                                FigureValue.of(month.solutions().decided()),
                                FigureValue.of(month.solutions().inTime()),
                                FigureValue.hours(month.solutions().median()))))
                .toList();
        return table("serviceLevels", columns, rows);
    }

    private Table table(String code, List<FigureColumn> columns, List<FigureRow> rows) {
        return new Table(code, definitions.of(code), columns, rows);
    }

    private static List<FigureColumn> counts(Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> FigureColumn.count(code.name())).toList();
    }
}
