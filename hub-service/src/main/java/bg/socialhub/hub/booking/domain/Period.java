package bg.socialhub.hub.booking.domain;

import bg.socialhub.platform.SofiaTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a room is blocked: once, or every week between two days. */
public sealed interface Period {

    LocalDate first();

    LocalDate last();

    /** Its time on one local day, if it has any there. */
    Optional<Slot> on(LocalDate day);

    /** Its time day by day, in order: at most one slot on each local day, and none that goes beyond the day. */
    default List<Slot> slots() {
        return first().datesUntil(last().plusDays(1))
                .flatMap(day -> on(day).stream())
                .toList();
    }

    /** From one moment to another, over as many days as it takes. */
    record Once(Slot slot) implements Period {

        @Override
        public LocalDate first() {
            return slot.days().getFirst();
        }

        @Override
        public LocalDate last() {
            return slot.days().getLast();
        }

        @Override
        public Optional<Slot> on(LocalDate day) {
            return Slot.ofDay(day).shared(slot);
        }
    }

    /**
     * At the same local times on given days of the week.
     *
     * @param to midnight is the end of the day
     */
    record Weekly(LocalDate first, LocalDate last, Set<DayOfWeek> days, LocalTime from, LocalTime to)
            implements Period {

        public Weekly {
            days = Set.copyOf(days);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A period ends after it starts");
            }
            if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
                throw new IllegalArgumentException("A blocking ends after it starts");
            }
        }

        /** A time that the change to summer time skips is moved behind the gap; what lies in the gap alone is nothing. */
        @Override
        public Optional<Slot> on(LocalDate day) {
            if (!days.contains(day.getDayOfWeek()) || day.isBefore(first) || day.isAfter(last)) {
                return Optional.empty();
            }
            Instant start = moment(day, from);
            Instant end = moment(to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day, to);
            return start.isBefore(end) ? Optional.of(new Slot(start, end)) : Optional.empty();
        }

        private static Instant moment(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(SofiaTime.ZONE).toInstant();
        }
    }
}
