package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The centre's bookings, by start. */
@Controller
class BookingListController {

    private final BookingsApi bookings;
    private final CentreRooms rooms;

    BookingListController(BookingsApi bookings, CentreRooms rooms) {
        this.bookings = bookings;
        this.rooms = rooms;
    }

    @GetMapping("/desk/bookings")
    String bookings(
            @ModelAttribute("filter") BookingFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        String centre = Desk.centre(visitor);
        model.addAttribute("names", rooms.names(centre));
        model.addAttribute(
                "bookings",
                Part.of(() -> bookings.bookings(
                        centre,
                        filter.room(),
                        filter.wantedStatus(),
                        filter.begin(),
                        filter.end(),
                        null,
                        null,
                        cursor)));
        return partial ? "desk/booking/bookings :: list" : "desk/booking/bookings";
    }
}
