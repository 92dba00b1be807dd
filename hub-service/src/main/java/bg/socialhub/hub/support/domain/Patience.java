package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.domain.SupportRequest.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long a centre waits for an enterprise's answer: a pure function of the log says when to remind and when to close.
 *
 * @param reminders after how many business days of waiting the enterprise is reminded
 * @param lapse after how many the request closes by itself; always later than the last reminder, and when that came late,
 *     as much later as usual
 */
public record Patience(List<Integer> reminders, int lapse) {

    public Patience {
        reminders = reminders.stream().sorted().toList();
        if (reminders.stream().anyMatch(days -> days < 1 || days >= lapse) || lapse < 1) {
            throw new IllegalArgumentException("Reminders come after a day or more and before the end of patience");
        }
    }

    /** The step that time has brought, if it has brought one. */
    public Optional<Step> due(List<Entry> log, BusinessCalendar calendar, Instant now) {
        if (since(log).isEmpty()) {
            return Optional.empty();
        }
        if (isReminderDue(log, calendar, now)) {
            return Optional.of(Step.REMIND);
        }
        return lapsesAt(log, calendar).filter(end -> !now.isBefore(end)).map(_ -> Step.LAPSE);
    }

    /** When the waiting of now began; nothing when nobody waits. */
    public static Optional<Instant> since(List<Entry> log) {
        return log.getLast().status() == Status.WAITING
                ? log.reversed().stream()
                        .filter(entry -> entry.step() == Step.AWAIT)
                        .map(Entry::at)
                        .findFirst()
                : Optional.empty();
    }

    /** When the enterprise was reminded during the waiting of now. */
    public static List<Instant> reminded(List<Entry> log) {
        return since(log).stream()
                .flatMap(since -> log.stream()
                        .filter(entry ->
                                entry.step() == Step.REMIND && !entry.at().isBefore(since)))
                .map(Entry::at)
                .toList();
    }

    /** When the request closes by itself unless somebody says something. */
    public Optional<Instant> lapsesAt(List<Entry> log, BusinessCalendar calendar) {
        return since(log).map(since -> {
            Instant end = calendar.after(since, calendar.days(lapse));
            List<Instant> reminded = reminded(log);
            if (reminders.isEmpty() || reminded.isEmpty()) {
                return end;
            }
            Instant grace = calendar.after(reminded.getLast(), calendar.days(lapse - reminders.getLast()));
            return isLast(reminded, since, calendar) && grace.isAfter(end) ? grace : end;
        });
    }

    private boolean isReminderDue(List<Entry> log, BusinessCalendar calendar, Instant now) {
        Instant since = since(log).orElseThrow();
        List<Instant> reminded = reminded(log);
        return reminders.stream()
                .map(days -> calendar.after(since, calendar.days(days)))
                .filter(moment -> !now.isBefore(moment))
                .anyMatch(moment -> reminded.stream().allMatch(at -> at.isBefore(moment)));
    }

    private boolean isLast(List<Instant> reminded, Instant since, BusinessCalendar calendar) {
        return !reminded.getLast().isBefore(calendar.after(since, calendar.days(reminders.getLast())));
    }
}
