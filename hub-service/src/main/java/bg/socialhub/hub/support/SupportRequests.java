package bg.socialhub.hub.support;

import bg.socialhub.hub.support.events.SupportRequestEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All support requests. */
interface SupportRequests {

    Optional<SupportRequest> find(SupportRequestId id);

    SupportRequest add(SupportRequest request, Act act);

    /** Writes what became of a request and its event, if the request is still at the version before. */
    SupportRequest save(SupportRequest request, Act act);

    /** A page of the requests that match, and one more if there is a further page. */
    List<SupportRequest> search(Filter filter, Order order, int limit, @Nullable String after);

    long count(Filter filter);

    /** Where the page after this request begins. */
    static String place(SupportRequest request) {
        return request.openedAt().toEpochMilli() + " " + request.id();
    }

    /** Who did what when, and what is told about it. */
    record Act(String actor, String command, Instant at, SupportRequestEvent event) {}

    /** Which requests: of one centre or of some enterprises, narrowed by what is not null or empty. */
    record Filter(
            @Nullable String centre,
            @Nullable Set<String> enterprises,
            Set<Status> statuses,
            @Nullable String assignee,
            @Nullable Category category) {}

    /** By the time at which they were opened. */
    enum Order {
        NEWEST,
        OLDEST
    }
}
