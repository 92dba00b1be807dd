package bg.socialhub.hub.statistics;

import bg.socialhub.hub.booking.RoomUse;
import bg.socialhub.hub.booking.RoomUse.Used;
import bg.socialhub.hub.statistics.Table.FigureColumn;
import bg.socialhub.hub.statistics.Table.FigureRow;
import bg.socialhub.hub.statistics.Table.FigureUnit;
import bg.socialhub.hub.statistics.Table.FigureValue;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much of their open time a centre's rooms are used. */
@Component
@Order(2)
class RoomTable implements CentreTables {

    private static final String CODE = "roomUse";
    private static final FigureColumn ALL = new FigureColumn("ALL", null, null, FigureUnit.PERCENT);

    private final RoomUse use;
    private final Definitions definitions;

    RoomTable(RoomUse use, Definitions definitions) {
        this.use = use;
        this.definitions = definitions;
    }

    @Override
    public List<Table> of(String centre, Months months) {
        List<Used> used = use.used(centre, months.from(), months.to());
        List<FigureColumn> columns = new ArrayList<>();
        used.stream()
                .filter(one -> one.month().equals(months.from()))
                .map(one -> new FigureColumn(one.room().value(), one.name(), null, FigureUnit.PERCENT))
                .forEach(columns::add);
        columns.add(ALL);
        List<FigureRow> rows =
                months.all().stream().map(month -> row(month, columns, used)).toList();
        return List.of(new Table(CODE, definitions.of(CODE), columns, rows));
    }

    private static FigureRow row(YearMonth month, List<FigureColumn> columns, List<Used> used) {
        List<Used> ofMonth =
                used.stream().filter(one -> one.month().equals(month)).toList();
        return new FigureRow(
                month.toString(),
                columns.stream()
                        .map(column -> share(ofMonth.stream()
                                .filter(one ->
                                        column.equals(ALL) || one.room().value().equals(column.code()))
                                .toList()))
                        .toList());
    }

    private static FigureValue share(List<Used> rooms) {
        return FigureValue.percent(sum(rooms, Used::used), sum(rooms, Used::open));
    }

    private static Duration sum(List<Used> rooms, Function<Used, Duration> time) {
        return rooms.stream().map(time).reduce(Duration.ZERO, Duration::plus);
    }
}
