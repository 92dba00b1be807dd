package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * When a series takes place: the wall time of its first occurrence in Europe/Sofia, the rule by which it repeats, and the
 * days on which it does not. The wall time stays when the clock changes.
 */
record Recurrence(LocalDateTime start, LocalDateTime end, RecurrenceRule rule, Set<LocalDate> except) {

    /** The most occurrences of one series. */
    static final int MOST = 100;

    Recurrence {
        except = Set.copyOf(except);
        if (!start.isBefore(end)) {
            throw new InvalidField("end", "before-start");
        }
    }

    /**
     * The times of all occurrences, in order.
     *
     * @throws InvalidField when there is none or when there are more than {@link #MOST}
     */
    List<Slot> slots() {
        List<LocalDate> days = rule.days(start, MOST + except.size() + 1).stream()
                .filter(day -> !except.contains(day))
                .toList();
        if (days.isEmpty()) {
            throw new InvalidField("rule", "no-occurrences");
        }
        if (days.size() > MOST) {
            throw new InvalidField("rule", "too-many-occurrences", MOST);
        }
        return days.stream().map(this::on).toList();
    }

    /** The same series from a day on, which is one of its days, at other times of the day if they are told. */
    Recurrence from(LocalDate day, LocalDate last, LocalTime begins, LocalTime ends) {
        long nights = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        return new Recurrence(day.atTime(begins), day.plusDays(nights).atTime(ends), rule.until(last), except);
    }

    private Slot on(LocalDate day) {
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), day);
        Instant from = start.plusDays(days).atZone(SofiaTime.ZONE).toInstant();
        Instant to = end.plusDays(days).atZone(SofiaTime.ZONE).toInstant();
        // the night that loses an hour may lose a short occurrence whole: then it takes its usual time, an hour later
        return new Slot(from, from.isBefore(to) ? to : from.plus(Duration.between(start, end)));
    }
}
