package bg.socialhub.hub.support;

import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.util.Set;
import java.util.UUID;

/** Support requests to Plovdiv that go their way at told times. */
public final class SupportStories {

    static final CurrentUser EXPERT = new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    private final SupportDesk desk;
    private final TestClock clock;

    SupportStories(SupportDesk desk, TestClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public String opened(String enterprise, String at) {
        clock.set(BookingFixtures.local(at));
        SupportRequestId id = new SupportRequestId(UUID.randomUUID().toString());
        Concern concern =
                new Concern("plovdiv", enterprise, Category.LOGISTICS, "Превоз", "Търсим превозвач.", "member");
        CurrentUser member = new CurrentUser("member", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of(enterprise));
        return desk.open(id, concern, member).id().value();
    }

    public void resolved(String id, String at) {
        does(id, Step.ASSIGN, null, at);
        resolvedAgain(id, at);
    }

    public void asked(String id, String at) {
        does(id, Step.ASSIGN, null, at);
        awaited(id, at);
    }

    public void resolvedAgain(String id, String at) {
        does(id, Step.RESOLVE, "Готово", at);
    }

    public void awaited(String id, String at) {
        does(id, Step.AWAIT, "Кога?", at);
    }

    public void closed(String id, String at) {
        does(id, Step.CLOSE, null, at);
    }

    public void reopened(String id, String at) {
        does(id, Step.REOPEN, "Още", at);
    }

    private void does(String id, Step step, String text, String at) {
        clock.set(BookingFixtures.local(at));
        desk.does(
                new SupportRequestId(id),
                step,
                text,
                (request, doing) -> step == Step.ASSIGN ? request.assign("expert", doing) : request.take(doing),
                EXPERT,
                _ -> {});
    }
}
