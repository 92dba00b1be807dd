package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingConflict.Elsewhere;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Part;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may be chosen with a room: how it is arranged, what is lent with it, and other rooms when it is taken. */
@Component
class BookingExtras {

    private final RoomsApi rooms;
    private final EquipmentApi equipment;
    private final MyChoices choices;

    BookingExtras(RoomsApi rooms, EquipmentApi equipment, MyChoices choices) {
        this.rooms = rooms;
        this.equipment = equipment;
        this.choices = choices;
    }

    void fill(Model model, Room room) {
        model.addAttribute("layouts", layouts(room));
        model.addAttribute("equipment", Part.of(() -> lent(room.centre())));
    }

    void fill(Model model, BookingConflict conflict) {
        model.addAttribute("conflict", conflict);
        model.addAttribute(
                "elsewhere",
                MyChoices.inOrder(
                        conflict.elsewhere().stream(), one -> one.free().toString(), this::name));
    }

    String centreOf(String room) {
        return rooms.room(room).centre();
    }

    private Map<String, String> layouts(Room room) {
        return MyChoices.inOrder(
                room.layouts().entrySet().stream().sorted(Map.Entry.comparingByKey()),
                one -> one.getKey().name(),
                one -> choices.say(
                        "rooms.wish.layout.of", choices.say("rooms.layout." + one.getKey()), one.getValue()));
    }

    private List<Equipment> lent(String centre) {
        return equipment.ofCentre(centre).items().stream()
                .filter(kind -> kind.quantity() > 0)
                .toList();
    }

    private String name(Elsewhere other) {
        String centre = choices.centres().getOrDefault(other.centre(), other.centre());
        String room = rooms.room(other.free().roomId()).name().toString();
        return choices.say("rooms.wish.take", centre, room);
    }
}
