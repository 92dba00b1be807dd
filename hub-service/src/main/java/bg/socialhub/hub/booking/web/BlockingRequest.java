package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BlockingService.Order;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be blocked: once or weekly, one of the two. */
record BlockingRequest(
        @NotBlank String roomId,
        @Nullable @Valid Once once,
        @Nullable @Valid Weekly weekly,
        @Nullable @Size(max = 366) Set<@NotNull LocalDate> exceptions,
        @NotNull @PlainText(max = 500) String reason) {

    private static final int MOST_DAYS = 366;

    /** From one moment to another. */
    record Once(@NotNull OffsetDateTime start, @NotNull OffsetDateTime end) {

        Period toPeriod() {
            if (!start.isBefore(end)) {
                throw new InvalidField("once.end", "before-start");
            }
            if (Duration.between(start, end).toDays() >= MOST_DAYS) {
                throw new InvalidField("once.end", "too-many-days", MOST_DAYS);
            }
            return new Period.Once(new Slot(start.toInstant(), end.toInstant()));
        }
    }

    /** Local times on days of the week between two days, both included; without times the whole day. */
    record Weekly(
            @NotNull LocalDate first,
            @NotNull LocalDate last,
            @NotEmpty Set<@NotNull DayOfWeek> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {

        Period toPeriod() {
            if (last.isBefore(first)) {
                throw new InvalidField("weekly.last", "before-start");
            }
            if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
                throw new InvalidField("weekly.last", "too-many-days", MOST_DAYS);
            }
            LocalTime begin = from == null ? LocalTime.MIDNIGHT : from;
            LocalTime finish = to == null ? LocalTime.MIDNIGHT : to;
            if (!finish.equals(LocalTime.MIDNIGHT) && !begin.isBefore(finish)) {
                throw new InvalidField("weekly.to", "before-start");
            }
            return new Period.Weekly(first, last, days, begin, finish);
        }
    }

    Order toOrder() {
        return new Order(
                new RoomId(roomId),
                period(),
                exceptions == null ? Set.of() : exceptions,
                PersonalNumbers.refuseIn("reason", reason));
    }

    private Period period() {
        if (once != null && weekly == null) {
            return once.toPeriod();
        }
        if (weekly != null && once == null) {
            return weekly.toPeriod();
        }
        throw new InvalidField("once", "once-or-weekly");
    }
}
