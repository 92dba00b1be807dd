package bg.socialhub.portal.booking;

import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingConflict.Elsewhere;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Preview;
import bg.socialhub.portal.gateway.BookingsApi.Sketch;
import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.Refused.Field;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.page.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whether a booking could be had, while somebody still types it. */
@Component
public class BookingCheck {

    private final BookingsApi bookings;
    private final RoomsApi rooms;
    private final CentresApi centres;

    BookingCheck(BookingsApi bookings, RoomsApi rooms, CentresApi centres) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.centres = centres;
    }

    /**
     * What the API answers.
     *
     * @param free how the booking would begin, when nothing is in its way
     * @param conflict what is in its way
     * @param faults what else speaks against it, in sentences
     */
    public record Checked(@Nullable Preview free, @Nullable BookingConflict conflict, List<String> faults) {}

    /** As {@code checked} and {@code elsewhere}, once room and time are known. */
    public void put(Model model, Sketch sketch) {
        if (sketch.roomId() == null || sketch.start() == null || sketch.end() == null) {
            return;
        }
        Part<Checked> checked = Part.of(() -> check(sketch));
        model.addAttribute("checked", checked.value());
        Optional.ofNullable(checked.value()).map(Checked::conflict).ifPresent(conflict -> putNames(model, conflict));
    }

    /** What other centres' rooms are called, by their ids, as {@code elsewhere}. */
    public void putNames(Model model, BookingConflict conflict) {
        Part<Map<String, String>> names = Part.of(() -> names(conflict.elsewhere()));
        model.addAttribute("elsewhere", names.value() == null ? Map.of() : names.value());
    }

    private Checked check(Sketch sketch) {
        try {
            return new Checked(bookings.preview(sketch), null, List.of());
        } catch (Refused refused) {
            var conflict = BookingConflict.in(refused);
            if (conflict.isPresent()) {
                return new Checked(null, conflict.get(), List.of());
            }
            return switch (refused.status()) {
                case 400, 403, 404, 409, 422 -> new Checked(null, null, sentences(refused));
                default -> throw refused;
            };
        }
    }

    private static List<String> sentences(Refused refused) {
        return refused.fields().isEmpty()
                ? List.of(refused.detail())
                : refused.fields().stream().map(Field::message).distinct().toList();
    }

    private Map<String, String> names(List<Elsewhere> elsewhere) {
        var names = new HashMap<String, String>();
        for (String code : elsewhere.stream().map(Elsewhere::centre).distinct().toList()) {
            String centre = centres.centre(code).name().toString();
            rooms.ofCentre(code).items().forEach(room -> names.put(room.id(), centre + ", " + room.name()));
        }
        return names;
    }
}
