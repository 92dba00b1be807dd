package bg.socialhub.portal.booking;

import bg.socialhub.portal.gateway.AvailabilityApi.RoomDays;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a centre offers with its rooms: arrangements and equipment. */
@Component
public class BookingExtras {

    private final EquipmentApi equipment;
    private final MessageSource messages;

    BookingExtras(EquipmentApi equipment, MessageSource messages) {
        this.equipment = equipment;
        this.messages = messages;
    }

    /** As {@code layouts} and {@code kinds}, for {@code booking/parts :: extras}. */
    public void put(Model model, String centre, List<RoomDays> rooms) {
        model.addAttribute("layouts", layouts(rooms.stream().map(Offer::of).toList()));
        model.addAttribute("kinds", lent(all(centre), List.of()));
    }

    /** The same, with the names of all kinds as {@code kindNames}; what is had already stays, also when it is lent no more. */
    public void put(Model model, String centre, List<Room> rooms, Collection<String> had) {
        List<Equipment> all = all(centre);
        model.addAttribute("layouts", layouts(rooms.stream().map(Offer::of).toList()));
        model.addAttribute("kinds", lent(all, had));
        model.addAttribute(
                "kindNames",
                all.stream()
                        .collect(Collectors.toMap(
                                Equipment::id, kind -> kind.name().toString())));
    }

    /** A room and how many people it holds in each arrangement. */
    private record Offer(String room, Map<String, Integer> people) {

        private static Offer of(RoomDays room) {
            return new Offer(room.name().toString(), room.layouts() == null ? Map.of() : room.layouts());
        }

        private static Offer of(Room room) {
            Map<String, Integer> people = new LinkedHashMap<>();
            room.layouts().forEach((layout, number) -> people.put(layout.name(), number));
            return new Offer(room.name().toString(), people);
        }
    }

    private List<Equipment> all(String centre) {
        Part<List<Equipment>> kinds = Part.of(() -> equipment.ofCentre(centre).items());
        return kinds.value() == null ? List.of() : kinds.value();
    }

    private static List<Equipment> lent(List<Equipment> all, Collection<String> had) {
        return all.stream()
                .filter(kind -> kind.quantity() > 0 || had.contains(kind.id()))
                .toList();
    }

    /** Each arrangement with the rooms that offer it and how many people they hold then. */
    private Map<String, String> layouts(List<Offer> offers) {
        var places = new LinkedHashMap<String, List<String>>();
        offers.forEach(offer -> offer.people()
                .forEach((layout, people) ->
                        places.computeIfAbsent(layout, _ -> new ArrayList<>()).add(offer.room() + " " + people)));
        var options = new LinkedHashMap<String, String>();
        places.forEach((layout, where) ->
                options.put(layout, say("calendar.layout." + layout) + " (" + String.join(", ", where) + ")"));
        return options;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
