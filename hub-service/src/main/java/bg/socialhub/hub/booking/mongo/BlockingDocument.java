package bg.socialhub.hub.booking.mongo;

import static bg.socialhub.hub.booking.mongo.StoredField.present;

import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blocking.State;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.Stored;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A blocking as it is stored: either once or weekly is there; days and times of day are text. */
record BlockingDocument(
        State status,
        Instant at,
        String room,
        String centre,
        String firstDay,
        String lastDay,
        @Nullable Once once,
        @Nullable Weekly weekly,
        List<String> exceptions,
        String reason) {

    /** One span of time. */
    record Once(Instant start, Instant end) {}

    /** Local times on days of the week. */
    record Weekly(List<DayOfWeek> days, String from, String to) {}

    static BlockingDocument from(Blocking blocking) {
        Period period = blocking.period();
        return new BlockingDocument(
                blocking.state(),
                blocking.at(),
                blocking.room().value(),
                blocking.centre(),
                period.first().toString(),
                period.last().toString(),
                period instanceof Period.Once p
                        ? new Once(p.slot().start(), p.slot().end())
                        : null,
                period instanceof Period.Weekly p ? weekly(p) : null,
                blocking.exceptions().stream().sorted().map(LocalDate::toString).toList(),
                blocking.reason());
    }

    static Blocking toDomain(Stored<BlockingDocument> stored) {
        BlockingDocument d = stored.state();
        return new Blocking(
                new BlockingId(stored.id()),
                new RoomId(d.room),
                d.centre,
                d.period(),
                d.exceptions.stream().map(LocalDate::parse).collect(Collectors.toSet()),
                d.reason,
                d.status,
                d.at,
                stored.version());
    }

    private static Weekly weekly(Period.Weekly period) {
        List<DayOfWeek> days = period.days().stream().sorted().toList();
        return new Weekly(days, period.from().toString(), period.to().toString());
    }

    private Period period() {
        if (once != null) {
            return new Period.Once(new Slot(once.start, once.end));
        }
        Weekly pattern = present(weekly, "weekly");
        return new Period.Weekly(
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                EnumSet.copyOf(pattern.days),
                LocalTime.parse(pattern.from),
                LocalTime.parse(pattern.to));
    }
}
