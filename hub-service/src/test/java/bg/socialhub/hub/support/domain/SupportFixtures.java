package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Requests in every status, each reached by walking there, and the usual business hours. */
public final class SupportFixtures {

    /** A Monday. */
    static final Instant NOW = BookingFixtures.local("2027-03-01T09:00");

    static final Concern CONCERN =
            new Concern("plovdiv", "e", Category.MARKET_PLACEMENT, "Тема", "Описание", "someone");
    static final ServiceLevel LEVEL = new ServiceLevel(1, Duration.ofHours(4), Duration.ofHours(20));
    static final BusinessCalendar WEEKDAYS =
            calendar("09:00", "17:30", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private SupportFixtures() {}

    static BusinessCalendar calendar(String opens, String closes, Set<DayOfWeek> days) {
        return new BusinessCalendar(
                LocalTime.parse(opens), LocalTime.parse(closes), day -> days.contains(day.getDayOfWeek()));
    }

    /** A request of that Monday morning. */
    static SupportRequest opened() {
        return SupportRequest.opened(new SupportRequestId("s"), CONCERN, NOW);
    }

    /** The request after one more step at a local time. */
    static SupportRequest then(SupportRequest request, Step step, String at) {
        Doing doing = new Doing(step, "someone", BookingFixtures.local(at), "Текст");
        return switch (step) {
            case ASSIGN -> request.assign("expert", doing);
            case MERGE -> request.merge(older("other"), doing);
            default -> request.take(doing);
        };
    }

    /** A request of the same enterprise that was opened before. */
    static SupportRequest older(String id) {
        return SupportRequest.opened(new SupportRequestId(id), CONCERN, NOW.minusSeconds(60));
    }

    static Attachment file(String id) {
        return new Attachment(id, "Оферта.pdf", FileKind.PDF, 5, "hash of " + id, "someone", NOW);
    }

    static SupportRequest in(Status status) {
        List<Step> way = switch (status) {
            case NEW -> List.of();
            case ASSIGNED -> List.of(Step.ASSIGN);
            case WAITING -> List.of(Step.ASSIGN, Step.AWAIT);
            case RESOLVED -> List.of(Step.ASSIGN, Step.RESOLVE);
            case CLOSED -> List.of(Step.ASSIGN, Step.RESOLVE, Step.CLOSE);
            case MERGED -> List.of(Step.ASSIGN, Step.MERGE);
        };
        SupportRequest request = opened();
        for (Step step : way) {
            request = then(request, step, "2027-03-01T09:00");
        }
        return request;
    }
}
