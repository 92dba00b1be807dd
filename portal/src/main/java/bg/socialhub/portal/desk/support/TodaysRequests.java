package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The requests whose clock runs, those first that must be helped first. */
@Component
public class TodaysRequests {

    private static final int MOST = 100;
    private static final List<Status> RUNNING = List.of(Status.NEW, Status.ASSIGNED);

    private final SupportRequestsApi requests;

    TodaysRequests(SupportRequestsApi requests) {
        this.requests = requests;
    }

    /**
     * The hundred of which something is due soonest; in each group what is due first stands first.
     *
     * @param late past their deadline, or escalated
     * @param today of which something is due before the day ends
     * @param fresh those of the others that nobody has taken
     */
    public record Urgency(List<SupportRequest> late, List<SupportRequest> today, List<SupportRequest> fresh) {}

    public Urgency of(LocalDate day) {
        var all =
                requests.supportRequests(RUNNING, null, null, "DUE", MOST, null).items();
        var late = all.stream().filter(TodaysRequests::isPressing).toList();
        var today = all.stream()
                .filter(one -> !late.contains(one) && isDue(one, day))
                .toList();
        var fresh = all.stream()
                .filter(one -> one.status() == Status.NEW && !late.contains(one) && !today.contains(one))
                .toList();
        return new Urgency(late, today, fresh);
    }

    /** How many a person has taken and not solved yet. */
    public long takenBy(String person) {
        var mine = requests.supportRequests(List.of(Status.ASSIGNED, Status.WAITING), person, null, "DUE", 1, null);
        return mine.total() == null ? 0 : mine.total();
    }

    private static boolean isPressing(SupportRequest request) {
        var service = request.service();
        return service != null && (service.isLate() || service.isEscalated());
    }

    private static boolean isDue(SupportRequest request, LocalDate day) {
        var service = request.service();
        return service != null
                && service.due() != null
                && !service.due().atZoneSameInstant(Formats.ZONE).toLocalDate().isAfter(day);
    }
}
