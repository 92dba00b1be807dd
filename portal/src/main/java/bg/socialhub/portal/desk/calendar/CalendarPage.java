package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.booking.BookingCheck;
import bg.socialhub.portal.booking.BookingExtras;
import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows the calendar of a centre around a form that books in it. */
@Component
class CalendarPage {

    private final RoomPlan plan;
    private final BookingCheck check;
    private final BookingExtras extras;
    private final Formats formats;
    private final MessageSource messages;

    CalendarPage(RoomPlan plan, BookingCheck check, BookingExtras extras, Formats formats, MessageSource messages) {
        this.plan = plan;
        this.check = check;
        this.extras = extras;
        this.formats = formats;
        this.messages = messages;
    }

    String show(Place place, String centre, BookingForm form, boolean partial, Model model) {
        View view = View.named(place.view());
        LocalDate day = place.date() == null ? plan.today() : place.date();
        List<LocalDate> days = view.days(day);
        List<Room> rooms = plan.rooms(centre);
        model.addAttribute("partial", partial);
        model.addAttribute("view", view);
        model.addAttribute("day", day);
        model.addAttribute("today", plan.today());
        model.addAttribute("days", days);
        model.addAttribute("before", view.before(day));
        model.addAttribute("after", view.after(day));
        model.addAttribute("rooms", rooms);
        model.addAttribute("names", CentreRooms.names(rooms));
        Optional<Room> chosen = chosen(rooms, place.room());
        model.addAttribute("title", title(view, days, chosen.orElse(null)));
        chosen.ifPresent(room -> {
            var known = plan.known(centre, days);
            model.addAttribute("room", room);
            extras.put(model, centre, known.rooms());
            if (view.isFine()) {
                List<Room> columns = view == View.WEEK ? List.of(room) : rooms;
                model.addAttribute("grid", known.grid(columns));
                model.addAttribute("waiting", known.waiting(columns));
                model.addAttribute("released", known.released(columns));
            } else {
                model.addAttribute("table", known.table(rooms, days));
            }
            fill(model, form, sent(model) ? form : form.shown(room.id(), day));
        });
        return partial ? "desk/calendar/calendar :: calendar" : "desk/calendar/calendar";
    }

    /** Asks whether what is typed could be had. */
    String check(BookingForm form, String centre, Model model) {
        check.put(model, form.toWish().sketch());
        model.addAttribute("form", form);
        model.addAttribute("names", CentreRooms.names(plan.rooms(centre)));
        return "booking/parts :: checked";
    }

    private static void fill(Model model, BookingForm typed, BookingForm shown) {
        model.addAttribute("form", shown);
        if (typed != shown) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        }
    }

    /** A form with faults is shown as it was sent. */
    private static boolean sent(Model model) {
        return model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult result
                && result.hasErrors();
    }

    private static Optional<Room> chosen(List<Room> rooms, @Nullable String id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .or(() -> rooms.stream().findFirst());
    }

    private String title(View view, List<LocalDate> days, @Nullable Room room) {
        LocalDate first = days.getFirst();
        return switch (view) {
            case WEEK -> say("desk.calendar.title.week", room == null ? "" : room.name(), formats.day(first));
            case ROOMS -> say("calendar.title.rooms", formats.day(first), formats.day(days.getLast()));
            case MONTH -> say("calendar.title.month", formats.month(YearMonth.from(first)));
            case DAY -> say("desk.calendar.title.day", formats.day(first));
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
