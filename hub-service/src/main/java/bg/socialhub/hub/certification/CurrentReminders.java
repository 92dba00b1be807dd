package bg.socialhub.hub.certification;

import bg.socialhub.hub.enterprise.Certificate;
import bg.socialhub.hub.enterprise.Certificates;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The reminders that still matter: of each certificate that an enterprise has at present the most urgent one, also when it has
 * ended; what ends first stands first. They are found by the certificates, which are few, however many reminders there were.
 */
@Component
class CurrentReminders {

    private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} .+");
    private static final BinaryOperator<Reminder> MOST_URGENT =
            BinaryOperator.minBy(Comparator.comparingInt(Reminder::daysBefore));

    private final Certificates certificates;
    private final Reminders reminders;
    private final Clock clock;

    CurrentReminders(Certificates certificates, Reminders reminders, Clock clock) {
        this.certificates = certificates;
        this.reminders = reminders;
        this.clock = clock;
    }

    List<Reminder> of(Scope scope) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE);
        List<ReminderId> ids = certificates.endingBetween(LocalDate.EPOCH, today.plusDays(Reminder.EARLIEST)).stream()
                .filter(certificate -> scope.includes(certificate.enterprise()))
                .flatMap((Certificate certificate) -> Reminder.idsOf(certificate).stream())
                .toList();
        return reminders.all(ids).stream()
                .filter(reminder -> scope.includes(reminder.centre(), reminder.enterprise()))
                .collect(Collectors.toMap(Reminder::enterprise, Function.identity(), MOST_URGENT))
                .values()
                .stream()
                .sorted(Comparator.comparing(CurrentReminders::place))
                .toList();
    }

    /**
     * A page of them, and one more if there is a further page.
     *
     * @throws InvalidField if nobody was told of such a place
     */
    static List<Reminder> page(List<Reminder> all, int limit, @Nullable String after) {
        if (after != null && !PLACE.matcher(after).matches()) {
            throw new InvalidField("cursor", "cursor");
        }
        return all.stream()
                .filter(reminder -> after == null || place(reminder).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
    }

    /** Where the page after this reminder begins; the texts of days have the order of the days. */
    static String place(Reminder reminder) {
        return reminder.validUntil() + " " + reminder.id();
    }
}
