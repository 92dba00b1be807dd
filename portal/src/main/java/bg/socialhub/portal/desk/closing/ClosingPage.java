package bg.socialhub.portal.desk.closing;

import bg.socialhub.portal.desk.CentreBookings;
import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosedDay;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingYear;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a year shows. */
@Component
class ClosingPage {

    static final int FIRST = 2020;
    static final int LAST = 2099;

    private final ClosingYears years;
    private final CentreBookings bookings;
    private final CentreRooms rooms;
    private final Clock clock;

    ClosingPage(ClosingYears years, CentreBookings bookings, CentreRooms rooms, Clock clock) {
        this.years = years;
        this.bookings = bookings;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Days of which somebody has just said that they are closed. */
    record Told(@Nullable LocalDate closed, @Nullable LocalDate until) {}

    int thisYear() {
        return today().getYear();
    }

    void fill(Model model, String centre, int number, Told told) {
        ClosingYear year = years.of(centre, number);
        model.addAttribute("year", year);
        model.addAttribute("calendar", YearCalendar.of(year));
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("before", number > FIRST ? number - 1 : null);
        model.addAttribute("after", number < LAST ? number + 1 : null);
        model.addAttribute(
                "ideas",
                number > FIRST
                        && !Ideas.from(years.of(centre, number - 1), year).isEmpty());
        if (told.closed() != null) {
            LocalDate first = told.closed();
            LocalDate last = told.until() == null ? first : told.until();
            model.addAttribute("booked", Part.of(() -> booked(centre, year, first, last)));
            model.addAttribute("names", rooms.names(centre));
        }
    }

    /** Bookings still to come that touch a closed day between two days: they stay until somebody cancels them. */
    private List<Booking> booked(String centre, ClosingYear year, LocalDate first, LocalDate last) {
        LocalDate from = first.isBefore(today()) ? today() : first;
        if (last.isBefore(from)) {
            return List.of();
        }
        Set<LocalDate> closed = year.closed().stream().map(ClosedDay::date).collect(Collectors.toSet());
        return bookings.touching(centre, null, start(from), start(last.plusDays(1))).stream()
                .filter(booking -> days(booking).anyMatch(closed::contains))
                .toList();
    }

    private static java.util.stream.Stream<LocalDate> days(Booking booking) {
        LocalDate first = booking.start().atZoneSameInstant(Formats.ZONE).toLocalDate();
        LocalDate last =
                booking.end().minusNanos(1).atZoneSameInstant(Formats.ZONE).toLocalDate();
        return first.datesUntil(last.plusDays(1));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
