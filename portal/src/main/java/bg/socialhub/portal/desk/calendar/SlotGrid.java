package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Columns of days of rooms as rows of half hours, ready to be a table: each cell stands in the row where it begins. */
record SlotGrid(List<DayColumn> columns, List<Row> rows) {

    private static final int MORNING = 8 * 60;
    private static final int EVENING = 18 * 60;

    /** What a cell is; busy ones say in their entries what keeps others out. */
    enum State {
        FREE,
        PAST,
        CLOSED,
        WAITING,
        BUFFER,
        BLOCKED,
        OFFERED,
        REQUESTED,
        TAKEN
    }

    /** A half hour and the cells that begin in it. */
    record Row(LocalTime time, List<Cell> cells) {}

    /**
     * What lies in a cell, with its true times.
     *
     * @param booking absent for the time around one, and for what is blocked or closed
     * @param reason why it is blocked or closed
     */
    record Entry(
            State state,
            LocalTime from,
            LocalTime to,
            @Nullable Booking booking,
            @Nullable Text reason) {}

    /**
     * A cell of the table.
     *
     * @param column the place of its column, from 0
     * @param rows over how many half hours it goes
     */
    record Cell(int column, State state, LocalTime from, LocalTime to, int rows, List<Entry> entries) {

        static Cell at(State state, int minute) {
            return new Cell(0, state, time(minute), time(minute + DayColumn.ROW), 1, List.of());
        }

        Cell longer(List<Entry> busy) {
            return new Cell(column, state, from, to.plusMinutes(DayColumn.ROW), rows + 1, entries).with(busy);
        }

        /** The strongest of its entries says what it is. */
        Cell with(List<Entry> busy) {
            State strongest = busy.stream()
                    .map(Entry::state)
                    .reduce(state, (one, other) -> one.compareTo(other) >= 0 ? one : other);
            return new Cell(column, strongest, from, to, rows, List.copyOf(busy));
        }

        /** With those who wait for what is busy here. */
        Cell waitedFor(List<Entry> waiting) {
            return new Cell(
                    column,
                    state,
                    from,
                    to,
                    rows,
                    Stream.concat(entries.stream(), waiting.stream()).toList());
        }

        /** In minutes since midnight. */
        int begin() {
            return from.toSecondOfDay() / 60;
        }

        int end() {
            return begin() + rows * DayColumn.ROW;
        }

        /** Whether something keeps others out of it. */
        boolean isBusy() {
            return state.compareTo(State.WAITING) > 0;
        }

        Cell in(int place) {
            return new Cell(place, state, from, to, rows, entries);
        }
    }

    static SlotGrid of(List<DayColumn> columns) {
        int begin = columns.stream()
                .flatMap(DayColumn::bounds)
                .min(Integer::compare)
                .orElse(MORNING);
        int end = columns.stream()
                .flatMap(DayColumn::bounds)
                .max(Integer::compare)
                .orElse(EVENING);
        int first = begin / DayColumn.ROW * DayColumn.ROW;
        int last = (end + DayColumn.ROW - 1) / DayColumn.ROW * DayColumn.ROW;
        List<Row> rows = new ArrayList<>();
        for (int at = first; at < last; at += DayColumn.ROW) {
            rows.add(new Row(time(at), new ArrayList<>()));
        }
        for (int place = 0; place < columns.size(); place++) {
            int row = 0;
            for (Cell cell : columns.get(place).cells(first, last)) {
                rows.get(row).cells().add(cell.in(place));
                row += cell.rows();
            }
        }
        return new SlotGrid(columns, rows);
    }

    /** Midnight at the end of a day is 00:00. */
    static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DayColumn.DAY * 60L);
    }
}
