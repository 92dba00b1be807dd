package bg.socialhub.portal.booking;

import bg.socialhub.portal.gateway.AvailabilityApi.RoomDays;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.page.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        model.addAttribute("layouts", layouts(rooms));
        Part<List<Equipment>> kinds = Part.of(() -> lent(centre));
        model.addAttribute("kinds", kinds.value() == null ? List.of() : kinds.value());
    }

    private List<Equipment> lent(String centre) {
        return equipment.ofCentre(centre).items().stream()
                .filter(kind -> kind.quantity() > 0)
                .toList();
    }

    /** Each arrangement with the rooms that offer it and how many people they hold then. */
    private Map<String, String> layouts(List<RoomDays> rooms) {
        var places = new LinkedHashMap<String, List<String>>();
        for (RoomDays room : rooms) {
            if (room.layouts() != null) {
                room.layouts()
                        .forEach((layout, people) -> places.computeIfAbsent(layout, _ -> new ArrayList<>())
                                .add(room.name() + " " + people));
            }
        }
        var options = new LinkedHashMap<String, String>();
        places.forEach((layout, where) ->
                options.put(layout, say("calendar.layout." + layout) + " (" + String.join(", ", where) + ")"));
        return options;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
