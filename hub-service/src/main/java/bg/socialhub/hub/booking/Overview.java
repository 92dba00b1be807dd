package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.RoomKind;
import bg.socialhub.hub.room.Rooms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** When the rooms of all centres are free, with what goes with them. */
@Service
public class Overview {

    private final Rooms rooms;
    private final RoomCalendar calendar;
    private final Stock stock;

    Overview(Rooms rooms, RoomCalendar calendar, Stock stock) {
        this.rooms = rooms;
        this.calendar = calendar;
        this.stock = stock;
    }

    /**
     * Which rooms; what is null or empty does not narrow them.
     *
     * @param attendees how many people must fit, in the layout if one is named
     * @param equipment how many of each category the room's centre must have at all
     */
    public record Wish(
            @Nullable String centre,
            @Nullable RoomKind kind,
            @Nullable Integer attendees,
            @Nullable Layout layout,
            Map<EquipmentCategory, Integer> equipment) {

        public Wish {
            equipment = Map.copyOf(equipment);
        }

        private boolean fits(Room room) {
            return (attendees == null || room.fits(attendees, layout))
                    && (centre == null || centre.equals(room.centre()))
                    && (kind == null || kind == room.kind())
                    && room.offers(layout);
        }
    }

    /** One room's days, and for each day how many of the wished categories are free all day long, if any is wished. */
    public record Entry(Room room, List<DayPlan> days, List<Map<EquipmentCategory, Integer>> equipment) {}

    /**
     * The rooms that fit, by centre and name, between two days, both included.
     *
     * @param reasons of which rooms it is told why they are blocked
     */
    public List<Entry> of(Wish wish, LocalDate from, LocalDate to, Predicate<Room> reasons) {
        Stock.Free free = stock.free(wish.equipment().keySet(), from, to);
        List<Room> fitting = rooms.all().stream()
                .filter(wish::fits)
                .filter(room -> free.has(room.centre(), wish.equipment()))
                .toList();
        Map<RoomId, List<DayPlan>> plans = calendar.days(fitting, from, to, reasons);
        List<Entry> entries = new ArrayList<>();
        for (Room room : fitting) {
            List<DayPlan> days = plans.getOrDefault(room.id(), List.of());
            entries.add(new Entry(
                    room,
                    days,
                    wish.equipment().isEmpty()
                            ? List.of()
                            : days.stream()
                                    .map(day -> free.on(room.centre(), day.date()))
                                    .toList()));
        }
        return entries;
    }
}
