package bg.socialhub.portal.series;

import bg.socialhub.portal.booking.BookingExtras;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingsApi.Thing;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where a series may be booked, and for whom. */
@Component
class SeriesRooms {

    private final RoomsApi rooms;
    private final OwnEnterprises own;
    private final MyChoices choices;
    private final BookingExtras extras;

    SeriesRooms(RoomsApi rooms, OwnEnterprises own, MyChoices choices, BookingExtras extras) {
        this.rooms = rooms;
        this.own = own;
        this.choices = choices;
        this.extras = extras;
    }

    /** Puts what may be chosen, and fills in what was not. */
    SeriesForm put(SeriesForm asked, Side side, Visitor visitor, Model model) {
        String centre = side.isDesk() ? Desk.centre(visitor) : centre(asked, visitor, model);
        Map<String, String> names = putOffer(centre, List.of(), model);
        boolean known = asked.room() != null && names.containsKey(asked.room());
        String first = names.isEmpty() ? null : names.keySet().iterator().next();
        model.addAttribute("books", side.isDesk() || visitor.isMember() || visitor.is(Role.PARTNER));
        return asked.of(centre, known ? asked.room() : first);
    }

    /** The names of a centre's rooms by id, as {@code names}, and what goes with them; {@code had} of it stays to choose. */
    Map<String, String> putOffer(String centre, List<Thing> had, Model model) {
        List<Room> found = rooms.ofCentre(centre).items();
        extras.put(model, centre, found, had.stream().map(Thing::id).toList());
        Map<String, String> names =
                MyChoices.inOrder(found.stream(), Room::id, room -> room.name().toString());
        model.addAttribute("names", names);
        return names;
    }

    /** The names of the rooms of several centres, with their centres' names, as {@code names} and {@code centres}. */
    void putAllNames(List<String> centres, Model model) {
        Part<Map<String, String>> names = Part.of(() -> MyChoices.inOrder(
                centres.stream().flatMap(centre -> rooms.ofCentre(centre).items().stream()),
                Room::id,
                room -> room.name().toString()));
        model.addAttribute("names", names.value() == null ? Map.of() : names.value());
        model.addAttribute("centres", Part.of(choices::centres).value());
    }

    private String centre(SeriesForm asked, Visitor visitor, Model model) {
        var mine = own.ready(visitor);
        var centres = choices.centres();
        model.addAttribute("centres", centres);
        model.addAttribute("enterprises", choices.enterprises(mine));
        @Nullable String theirs = mine.isEmpty() ? null : mine.getFirst().centre();
        return Stream.of(asked.centre(), theirs)
                .filter(Objects::nonNull)
                .filter(centres::containsKey)
                .findFirst()
                .orElseGet(() -> centres.keySet().iterator().next());
    }
}
