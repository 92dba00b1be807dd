package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.TrainingDeskApi.SessionPlan;
import bg.socialhub.portal.gateway.TrainingsApi.Meeting;
import bg.socialhub.portal.page.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One session as it is typed, all of it text so that it comes back: a day, wall times of Sofia, and a room. */
public record SessionRow(
        @Nullable String day,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String room) {

    static final SessionRow BLANK = new SessionRow(null, null, null, null);

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    static SessionRow of(Meeting meeting) {
        return of(meeting.roomId(), meeting.start(), meeting.end());
    }

    static SessionRow of(Free free) {
        return of(free.roomId(), free.start(), free.end());
    }

    private static SessionRow of(String room, OffsetDateTime start, OffsetDateTime end) {
        var from = start.atZoneSameInstant(Formats.ZONE);
        var to = end.atZoneSameInstant(Formats.ZONE).toLocalTime();
        return new SessionRow(from.toLocalDate().toString(), from.toLocalTime().toString(), to.toString(), room);
    }

    /** Nothing typed but perhaps the room, which is chosen beforehand. */
    public boolean isBlank() {
        return isEmpty(day) && isEmpty(begins) && isEmpty(ends);
    }

    /** The fields that the API could not read, and the end when it is not after the beginning. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (date() == null) {
            faults.add("day");
        }
        LocalTime from = time(begins);
        LocalTime to = time(ends);
        if (from == null) {
            faults.add("begins");
        }
        if (to == null || (from != null && !to.isAfter(from))) {
            faults.add("ends");
        }
        return faults;
    }

    SessionPlan toPlan() {
        return new SessionPlan(isEmpty(room) ? null : room, moment(time(begins)), moment(time(ends)));
    }

    private @Nullable OffsetDateTime moment(@Nullable LocalTime time) {
        LocalDate on = date();
        return on == null || time == null
                ? null
                : on.atTime(time).atZone(Formats.ZONE).toOffsetDateTime();
    }

    private @Nullable LocalDate date() {
        try {
            String text = day == null ? "" : day.strip();
            return text.contains(".") ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        try {
            String text = typed == null ? "" : typed.strip();
            return text.length() > 5 ? LocalTime.parse(text) : LocalTime.parse(text, CLOCK);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
