package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.gateway.AvailabilityApi.Span;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Booker;
import bg.socialhub.portal.gateway.RoomsApi.Kind;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.RoomsApi.Rules;
import bg.socialhub.portal.gateway.Text;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Sample;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A day of a room with every kind of time: past, free, taken and waited for, requested, offered, blocked, given back, closed. */
@Component
class SampleCalendar implements Sample {

    private static final int CAPACITY = 12;

    @Override
    public void put(Model model, LocalDate today, UnaryOperator<String> texts) {
        var day = new SampleDay(today, texts.apply("components.calendar.purpose"));
        Text name = text(texts, "room.kind.TRAINING_ROOM");
        var room = new Room(
                SampleDay.ROOM,
                SampleDay.CENTRE,
                name,
                Kind.TRAINING_ROOM,
                CAPACITY,
                List.of(),
                0,
                0,
                true,
                new Rules(null, null, null, Booker.STAFF, true, null, null),
                Map.of(),
                null,
                1);
        List<Span> spans = List.of(
                day.span("00:00", "09:00", Occupation.CLOSED, null),
                day.span("09:00", "10:00", Occupation.FREE, null),
                day.span("10:00", "12:30", Occupation.TAKEN, null),
                day.span("12:30", "13:00", Occupation.FREE, null),
                day.span("13:00", "14:00", Occupation.REQUESTED, null),
                day.span("14:00", "15:00", Occupation.TAKEN, null),
                day.span("15:00", "16:00", Occupation.BLOCKED, text(texts, "components.calendar.blocked")),
                day.span("16:00", "17:00", Occupation.FREE, null),
                day.span("17:00", "18:00", Occupation.CLOSED, null));
        Booking waits = day.booking(Status.WAITING, "10:00", "12:00");
        List<Booking> bookings = List.of(
                day.booking(Status.CONFIRMED, "10:00", "12:00"),
                waits,
                day.booking(Status.REQUESTED, "13:00", "14:00"),
                day.booking(Status.OFFERED, "14:00", "15:00"));
        var column =
                new DayColumn(room, today, spans, bookings, today.atTime(9, 30).atZone(Formats.ZONE));
        model.addAttribute("view", View.DAY);
        model.addAttribute("grid", SlotGrid.of(List.of(column)));
        model.addAttribute("waiting", List.of(waits));
        model.addAttribute("released", List.of(day.booking(Status.RELEASED, "09:00", "09:30")));
        model.addAttribute("names", Map.of(SampleDay.ROOM, name));
    }

    private static Text text(UnaryOperator<String> texts, String key) {
        return new Text(texts.apply(key), null);
    }

    /** What happens in the room on a day. */
    private record SampleDay(LocalDate day, String purpose) {

        private static final String ROOM = "sample";
        private static final String CENTRE = "plovdiv";

        Span span(String from, String to, Occupation state, @Nullable Text reason) {
            return new Span(at(from), at(to), state, reason);
        }

        Booking booking(Status status, String from, String to) {
            return new Booking(
                    "sample",
                    status,
                    CENTRE,
                    ROOM,
                    at(from),
                    at(to),
                    purpose,
                    CAPACITY,
                    "sample",
                    null,
                    null,
                    null,
                    null,
                    at("20:00"),
                    true,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    at("08:00"),
                    1);
        }

        private OffsetDateTime at(String time) {
            return day.atTime(LocalTime.parse(time)).atZone(Formats.ZONE).toOffsetDateTime();
        }
    }
}
