package bg.socialhub.hub.support;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.support.SupportRequest.Doing;
import bg.socialhub.hub.support.SupportRequests.Act;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.ReadAudit;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes requests of enterprises and leads them to their end; both sides see only what is theirs (I7). */
@Service
class SupportDesk {

    private final SupportRequests requests;
    private final Territory territory;
    private final ReadAudit audit;
    private final Clock clock;

    SupportDesk(SupportRequests requests, Territory territory, ReadAudit audit, Clock clock) {
        this.requests = requests;
        this.territory = territory;
        this.audit = audit;
        this.clock = clock;
    }

    SupportRequest open(SupportRequest request, CurrentUser user) {
        if (!user.isMemberOf(request.enterprise())) {
            throw new SupportException.NotAllowed("ask for another enterprise");
        }
        if (territory.centre(request.centre()).isEmpty()) {
            throw new SupportException.CentreUnknown(request.centre());
        }
        Act act = new Act(
                user.id(),
                "open-support-request",
                request.openedAt(),
                new Announcement(request, request.openedAt()).opened());
        return requests.add(request, act);
    }

    SupportRequest read(SupportRequestId id, CurrentUser user) {
        SupportRequest request = get(id, user);
        if (user.isStaffOf(request.centre())) {
            audit.record(user.id(), "/support-requests/" + id, 1);
        }
        return request;
    }

    /** Does one step at the version that the caller saw. */
    SupportRequest does(
            SupportRequestId id,
            Step step,
            @Nullable String text,
            BiFunction<SupportRequest, Doing, SupportRequest> decision,
            CurrentUser user,
            LongConsumer seenVersion) {
        SupportRequest request = get(id, user);
        requireSide(step, request, user);
        seenVersion.accept(request.version());
        Doing doing = new Doing(step, user.id(), clock.instant(), text);
        SupportRequest next = decision.apply(request, doing);
        Act act = new Act(user.id(), step.label(), doing.at(), new Announcement(next, doing.at()).of(step));
        return requests.save(next, act);
    }

    /** A message is an answer or a reply, by the side from which it comes. */
    Step messageOf(SupportRequestId id, CurrentUser user) {
        return user.isStaffOf(get(id, user).centre()) ? Step.ANSWER : Step.REPLY;
    }

    private SupportRequest get(SupportRequestId id, CurrentUser user) {
        return requests.find(id)
                .filter(request -> user.isStaffOf(request.centre()) || user.isMemberOf(request.enterprise()))
                .orElseThrow(() -> new SupportException.NotFound(id));
    }

    private static void requireSide(Step step, SupportRequest request, CurrentUser user) {
        boolean may = switch (step.side()) {
            case CENTRE -> user.isStaffOf(request.centre());
            case ENTERPRISE -> user.isMemberOf(request.enterprise());
            case BOTH -> true;
            case REQUESTER -> request.requester().equals(user.id());
        };
        if (!may) {
            throw new SupportException.NotAllowed(step.label());
        }
    }
}
