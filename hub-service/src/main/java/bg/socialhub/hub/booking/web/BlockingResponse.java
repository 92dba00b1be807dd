package bg.socialhub.hub.booking.web;

import static bg.socialhub.hub.booking.web.BookingResponse.local;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A blocking for the staff of its centre. */
record BlockingResponse(
        String id,
        Blocking.State status,
        String centre,
        String roomId,
        @Nullable Once once,
        @Nullable Weekly weekly,
        List<LocalDate> exceptions,
        String reason,
        OffsetDateTime since,
        long version) {

    record Once(OffsetDateTime start, OffsetDateTime end) {}

    record Weekly(LocalDate first, LocalDate last, List<DayOfWeek> days, LocalTime from, LocalTime to) {}

    static BlockingResponse from(Blocking blocking) {
        return new BlockingResponse(
                blocking.id().value(),
                blocking.state(),
                blocking.centre(),
                blocking.room().value(),
                blocking.period() instanceof Period.Once p
                        ? new Once(local(p.slot().start()), local(p.slot().end()))
                        : null,
                blocking.period() instanceof Period.Weekly p ? weekly(p) : null,
                blocking.exceptions().stream().sorted().toList(),
                blocking.reason(),
                local(blocking.at()),
                blocking.version());
    }

    private static Weekly weekly(Period.Weekly period) {
        List<DayOfWeek> days = period.days().stream().sorted().toList();
        return new Weekly(period.first(), period.last(), days, period.from(), period.to());
    }
}
