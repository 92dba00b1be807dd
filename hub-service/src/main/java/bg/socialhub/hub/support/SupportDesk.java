package bg.socialhub.hub.support;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.support.domain.Announcement;
import bg.socialhub.hub.support.domain.ServiceLevels;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportException;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.hub.support.domain.SupportRequests.Act;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.ReadAudit;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes requests of enterprises and leads them to their end; both sides see only what is theirs (I7). */
@Service
public class SupportDesk {

    private final SupportRequests requests;
    private final ServiceLevels levels;
    private final RatingLinks links;
    private final Territory territory;
    private final ReadAudit audit;
    private final Clock clock;

    SupportDesk(
            SupportRequests requests,
            ServiceLevels levels,
            RatingLinks links,
            Territory territory,
            ReadAudit audit,
            Clock clock) {
        this.requests = requests;
        this.levels = levels;
        this.links = links;
        this.territory = territory;
        this.audit = audit;
        this.clock = clock;
    }

    public SupportRequest open(SupportRequestId id, Concern concern, CurrentUser user) {
        if (!user.isMemberOf(concern.enterprise())) {
            throw new SupportException.NotAllowed("ask for another enterprise");
        }
        if (territory.centre(concern.centre()).isEmpty()) {
            throw new SupportException.CentreUnknown(concern.centre());
        }
        Instant now = clock.instant();
        SupportRequest opened = levels.watched(SupportRequest.opened(id, concern, now));
        return requests.add(opened, act(Step.OPEN, opened, user, now));
    }

    public SupportRequest read(SupportRequestId id, CurrentUser user) {
        SupportRequest request = get(id, user);
        if (user.isStaffOf(request.centre())) {
            audit.record(user.id(), "/support-requests/" + id, 1);
        }
        return request;
    }

    /** Does one step at the version that the caller saw. */
    public SupportRequest does(
            SupportRequestId id,
            Step step,
            @Nullable String text,
            BiFunction<SupportRequest, Doing, SupportRequest> decision,
            CurrentUser user,
            LongConsumer seenVersion) {
        SupportRequest request = get(id, user);
        requireSide(step, request, user);
        seenVersion.accept(request.version());
        Instant now = clock.instant();
        SupportRequest done = decision.apply(request, new Doing(step, user.id(), now, text));
        SupportRequest next = links.after(step, levels.watched(done), now);
        return requests.save(next, act(step, next, user, now));
    }

    /** Lets a request go on in an older one that the caller's centre has too. */
    public SupportRequest merge(
            SupportRequestId id,
            SupportRequestId into,
            @Nullable String text,
            CurrentUser user,
            LongConsumer seenVersion) {
        SupportRequest request = get(id, user);
        requireSide(Step.MERGE, request, user);
        SupportRequest target = requests.find(into)
                .filter(found -> user.isStaffOf(found.centre()))
                .orElseThrow(() -> new InvalidField("into", "unknown-request"));
        return does(id, Step.MERGE, text, (found, doing) -> found.merge(target, doing), user, seenVersion);
    }

    /** The requests that go on in this one, also by way of others, the oldest first. */
    public List<SupportRequest> mergedInto(SupportRequest target) {
        return requests.mergedInto(target.id()).stream()
                .flatMap(merged -> Stream.concat(Stream.of(merged), mergedInto(merged).stream()))
                .sorted(Comparator.comparing(SupportRequest::openedAt))
                .toList();
    }

    /** A message is an answer or a reply, by the side from which it comes. */
    public Step messageOf(SupportRequestId id, CurrentUser user) {
        return user.isStaffOf(get(id, user).centre()) ? Step.ANSWER : Step.REPLY;
    }

    private static Act act(Step step, SupportRequest next, CurrentUser user, Instant now) {
        return new Act(user.id(), step.label(), now, List.of(new Announcement(next, now).of(step)));
    }

    SupportRequest get(SupportRequestId id, CurrentUser user) {
        return requests.find(id)
                .filter(request -> user.isStaffOf(request.centre()) || user.isMemberOf(request.enterprise()))
                .orElseThrow(() -> new SupportException.NotFound(id));
    }

    private static void requireSide(Step step, SupportRequest request, CurrentUser user) {
        boolean may = switch (step.side()) {
            case CENTRE -> user.isStaffOf(request.centre());
            case ENTERPRISE -> user.isMemberOf(request.enterprise());
            case BOTH -> true;
            case CLOCK -> false;
            case REQUESTER -> request.concern().requester().equals(user.id());
        };
        if (!may) {
            throw new SupportException.NotAllowed(step.label());
        }
    }
}
