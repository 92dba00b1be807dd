package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use of rooms by day: a row for each day, a column for each room. */
record UseTable(List<Room> rooms, List<Row> rows) {

    record Row(LocalDate day, List<RoomUse> cells) {

        /** Why the centre is closed, when that is so for all its rooms. */
        public @Nullable Text closed() {
            Text reason = cells.isEmpty() ? null : cells.getFirst().closed();
            boolean all = cells.stream()
                    .allMatch(use -> use.isClosed() && use.entries().isEmpty() && use.closed() != null);
            return all ? reason : null;
        }
    }
}
