package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.desk.calendar.SlotGrid.Cell;
import bg.socialhub.portal.desk.calendar.SlotGrid.Entry;
import bg.socialhub.portal.desk.calendar.SlotGrid.State;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a day in minutes since midnight. */
record Piece(
        State state,
        int from,
        int to,
        @Nullable Booking booking,
        @Nullable Text reason) {

    boolean touches(int begin, int end) {
        return from < end && begin < to;
    }

    Entry entry() {
        return new Entry(state, SlotGrid.time(from), SlotGrid.time(to), booking, reason);
    }

    static List<Entry> entries(List<Piece> pieces) {
        return pieces.stream().map(Piece::entry).toList();
    }

    /** Whoever waits stands in the first busy cell for which they wait; free time stays free. */
    static List<Cell> withWaiting(List<Cell> cells, List<Piece> waiting) {
        List<Piece> rest = new ArrayList<>(waiting);
        List<Cell> all = new ArrayList<>();
        for (Cell cell : cells) {
            List<Piece> here = rest.stream()
                    .filter(piece -> cell.isBusy() && piece.touches(cell.begin(), cell.end()))
                    .toList();
            rest.removeAll(here);
            all.add(here.isEmpty() ? cell : cell.waitedFor(entries(here)));
        }
        return all;
    }
}
