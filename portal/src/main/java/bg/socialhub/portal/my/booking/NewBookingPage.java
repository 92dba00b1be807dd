package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.booking.BookingExtras;
import bg.socialhub.portal.gateway.AvailabilityApi;
import bg.socialhub.portal.gateway.AvailabilityApi.Day;
import bg.socialhub.portal.gateway.AvailabilityApi.RoomDays;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Shows when a room is free, with the form that books it. */
@Component
class NewBookingPage {

    private final RoomsApi rooms;
    private final AvailabilityApi availability;
    private final OwnEnterprises own;
    private final MyChoices choices;
    private final BookingExtras extras;
    private final Clock clock;

    NewBookingPage(
            RoomsApi rooms,
            AvailabilityApi availability,
            OwnEnterprises own,
            MyChoices choices,
            BookingExtras extras,
            Clock clock) {
        this.rooms = rooms;
        this.availability = availability;
        this.own = own;
        this.choices = choices;
        this.extras = extras;
        this.clock = clock;
    }

    /** @return what is shown, with the place and day that stand for those that were not chosen */
    BookingForm put(BookingForm asked, @Nullable BindingResult faults, Visitor visitor, Model model) {
        var mine = own.ready(visitor);
        var centres = choices.centres();
        String centre = Stream.of(
                        asked.centre(), mine.isEmpty() ? null : mine.getFirst().centre())
                .filter(Objects::nonNull)
                .filter(centres::containsKey)
                .findFirst()
                .orElseGet(() -> centres.keySet().iterator().next());
        List<Room> found = rooms.ofCentre(centre).items();
        Room room = found.stream()
                .filter(one -> one.id().equals(asked.room()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
        LocalDate day = asked.day() == null ? tomorrow() : asked.day();
        var form = asked.of(centre, room == null ? null : room.id(), day);
        fill(model, form, faults == null ? new BeanPropertyBindingResult(form, "form") : faults);
        model.addAttribute("books", visitor.isMember() || visitor.is(Role.PARTNER));
        model.addAttribute("enterprises", choices.enterprises(mine));
        model.addAttribute("centres", centres);
        model.addAttribute("room", room);
        model.addAttribute("rooms", MyChoices.inOrder(found.stream(), Room::id, this::label));
        model.addAttribute("names", names(found));
        if (room != null) {
            Part<List<RoomDays>> known =
                    Part.of(() -> availability.rooms(day, day, centre).items());
            extras.put(model, centre, known.value() == null ? List.of() : known.value());
            model.addAttribute("day", new Part<>(day(known.value(), room.id()), known.missing()));
        }
        return form;
    }

    private static Map<String, String> names(List<Room> found) {
        return MyChoices.inOrder(found.stream(), Room::id, one -> one.name().toString());
    }

    private static @Nullable Day day(@Nullable List<RoomDays> known, String room) {
        return Stream.ofNullable(known)
                .flatMap(List::stream)
                .filter(one -> one.roomId().equals(room))
                .flatMap(one -> one.days().stream())
                .findFirst()
                .orElse(null);
    }

    private static void fill(Model model, BookingForm form, BindingResult faults) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", faults);
    }

    private String label(Room room) {
        return room.capacity() == null
                ? room.name().toString()
                : choices.say("my.booking.room", room.name(), room.capacity());
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(1);
    }
}
