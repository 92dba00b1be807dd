package bg.socialhub.hub.support.domain;

import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.events.SupportRequestEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All support requests. */
public interface SupportRequests {

    /** When everything is due for which no clock runs. */
    Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    Optional<SupportRequest> find(SupportRequestId id);

    SupportRequest add(SupportRequest request, Act act);

    /** Writes what became of a request and its event, if the request is still at the version before. */
    SupportRequest save(SupportRequest request, Act act);

    /** A page of the requests that match, and one more if there is a further page. */
    List<SupportRequest> search(Filter filter, Order order, int limit, @Nullable String after);

    long count(Filter filter);

    /** The requests that go on in this one. */
    List<SupportRequest> mergedInto(SupportRequestId target);

    /** Every request that somebody still has something to do with, and those that no clock has measured yet. */
    void forEachWatched(Consumer<SupportRequest> action);

    /** All requests that a centre got from one moment up to, but without, another. */
    List<SupportRequest> opened(String centre, Instant from, Instant to);

    /** All requests of a centre with which somebody still has something to do. */
    List<SupportRequest> open(String centre);

    /** Where the page after this request begins. */
    static String place(SupportRequest request, Order order) {
        Instant moment = order == Order.DUE ? dueOrNever(request) : request.openedAt();
        return moment.toEpochMilli() + " " + request.id();
    }

    /** Where a request stands in a list by what is due next. */
    static Instant dueOrNever(SupportRequest request) {
        Instant due = request.watch().due();
        return due == null ? NEVER : due;
    }

    /** Who did what when, and what is told about it. */
    record Act(String actor, String command, Instant at, List<SupportRequestEvent> events) {

        public Act {
            events = List.copyOf(events);
        }
    }

    /** Which requests: of one centre or of some enterprises, narrowed by what is not null or empty. */
    record Filter(
            @Nullable String centre,
            @Nullable Set<String> enterprises,
            Set<Status> statuses,
            @Nullable String assignee,
            @Nullable Category category) {}

    /** By the time at which they were opened, or by what is due next. */
    enum Order {
        NEWEST,
        OLDEST,
        DUE
    }
}
