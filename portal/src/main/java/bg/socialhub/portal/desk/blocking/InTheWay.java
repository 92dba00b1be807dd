package bg.socialhub.portal.desk.blocking;

import bg.socialhub.portal.desk.CentreBookings;
import bg.socialhub.portal.gateway.BlockingsApi;
import bg.socialhub.portal.gateway.BlockingsApi.Blocking;
import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingConflict.Taken;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has the time that somebody wants to block. */
@Component
class InTheWay {

    private final CentreBookings bookings;
    private final BlockingsApi blockings;

    InTheWay(CentreBookings bookings, BlockingsApi blockings) {
        this.bookings = bookings;
        this.blockings = blockings;
    }

    /**
     * What stands against a blocking.
     *
     * @param others times of which it is not known whose they are, because somebody gave them up or took them just now
     * @param days all days on which something is in the way
     */
    record Obstacles(List<Booking> bookings, List<Blocking> blockings, List<Taken> others, List<LocalDate> days) {}

    Obstacles of(BookingConflict conflict, String centre, String room) {
        List<Taken> times = conflict.conflicts();
        OffsetDateTime from =
                times.stream().map(Taken::start).min(Comparator.naturalOrder()).orElseThrow();
        OffsetDateTime to =
                times.stream().map(Taken::end).max(Comparator.naturalOrder()).orElseThrow();
        List<Booking> booked = bookings.touching(centre, room, from, to).stream()
                .filter(booking -> times.stream().anyMatch(has(booking)))
                .toList();
        List<Blocking> blocked = blockings.active(room).items().stream()
                .filter(blocking -> times.stream().anyMatch(has(blocking)))
                .toList();
        List<Taken> others = times.stream()
                .filter(time -> booked.stream()
                                .noneMatch(booking -> has(booking).test(time))
                        && blocked.stream().noneMatch(blocking -> has(blocking).test(time)))
                .toList();
        return new Obstacles(
                booked,
                blocked,
                others,
                times.stream().flatMap(InTheWay::days).distinct().sorted().toList());
    }

    /** A taken time is a booking's own with the time to arrange the room around it, so it meets no other's. */
    private static Predicate<Taken> has(Booking booking) {
        return time -> booking.start().isBefore(time.end()) && time.start().isBefore(booking.end());
    }

    private static Predicate<Taken> has(Blocking blocking) {
        List<BlockedDay> days = BlockedDay.of(blocking);
        return time -> days.stream().anyMatch(day -> day.overlaps(time.start(), time.end()));
    }

    private static Stream<LocalDate> days(Taken time) {
        LocalDate first = time.start().atZoneSameInstant(Formats.ZONE).toLocalDate();
        LocalDate last =
                time.end().minusNanos(1).atZoneSameInstant(Formats.ZONE).toLocalDate();
        return first.datesUntil(last.plusDays(1));
    }
}
