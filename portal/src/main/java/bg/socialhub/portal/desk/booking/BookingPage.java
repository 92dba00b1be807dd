package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.booking.CancellationTime;
import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows one booking to the centre's staff. */
@Component
class BookingPage {

    private static final int MOST = 100;

    private final BookingsApi bookings;
    private final CentreRooms rooms;
    private final CancellationTime cancellation;
    private final Formats formats;
    private final Clock clock;

    BookingPage(BookingsApi bookings, CentreRooms rooms, CancellationTime cancellation, Formats formats, Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.cancellation = cancellation;
        this.formats = formats;
        this.clock = clock;
    }

    /** @param page the template in the folder of bookings */
    String show(String id, String page, DecisionForm form, Visitor visitor, Model model) {
        Booking booking = bookings.booking(id);
        put(booking, visitor, model);
        if (booking.status() == Status.REQUESTED && !booking.holdsTime()) {
            model.addAttribute("rivals", Part.of(() -> bookings.competing(id).items()));
        }
        if (booking.keepsItsRoom()) {
            model.addAttribute("waiting", Part.of(() -> waiting(booking)));
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        return "desk/booking/" + page;
    }

    /** Who waits for some of its time, the first of the list first. */
    private List<Booking> waiting(Booking booking) {
        return bookings.bookings(
                        booking.centre(),
                        booking.roomId(),
                        List.of(Status.WAITING),
                        booking.start(),
                        booking.end(),
                        "SINCE",
                        MOST,
                        null)
                .items();
    }

    void put(Booking booking, Visitor visitor, Model model) {
        List<Room> known = rooms.of(Desk.centre(visitor));
        Optional<Room> room =
                known.stream().filter(one -> one.id().equals(booking.roomId())).findFirst();
        var until = cancellation.until(booking, room.orElse(null));
        model.addAttribute("booking", booking);
        model.addAttribute("when", formats.span(booking.start(), booking.end()));
        model.addAttribute("names", CentreRooms.names(known));
        model.addAttribute("arrives", booking.awaitsArrival(clock.instant()));
        model.addAttribute("late", cancellation.isOver(until) ? until : null);
    }
}
