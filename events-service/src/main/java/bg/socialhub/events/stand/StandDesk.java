package bg.socialhub.events.stand;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.registration.Doors;
import bg.socialhub.events.stand.StandCommand.Accept;
import bg.socialhub.events.stand.StandCommand.Refuse;
import bg.socialhub.events.stand.StandCommand.Withdraw;
import bg.socialhub.events.stand.StandException.EnterpriseUnknown;
import bg.socialhub.events.stand.StandException.NotYourEnterprise;
import bg.socialhub.events.stand.StandException.StandApplicationNotFound;
import bg.socialhub.events.stand.StandException.StandUnknown;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enterprises apply for stands; the staff of the event's centre decide. */
@Service
class StandDesk {

    private final EventDesk events;
    private final StandApplications applications;
    private final StandGiving giving;
    private final Enterprises enterprises;
    private final NewId ids;
    private final Clock clock;

    StandDesk(
            EventDesk events,
            StandApplications applications,
            StandGiving giving,
            Enterprises enterprises,
            NewId ids,
            Clock clock) {
        this.events = events;
        this.applications = applications;
        this.giving = giving;
        this.enterprises = enterprises;
        this.ids = ids;
        this.clock = clock;
    }

    StandApplication apply(StandWish wish, CurrentUser user) {
        Event event = events.visible(wish.event(), Optional.of(user));
        if (!user.isMemberOf(wish.enterprise())) {
            throw new NotYourEnterprise();
        }
        Instant now = clock.instant();
        Doors.requireGoingOn(event, now);
        requireStand(event, wish.stand());
        if (!enterprises.has(wish.enterprise())) {
            throw new EnterpriseUnknown();
        }
        return applications.add(
                new StandApplication.Submitted(new StandApplicationId(ids.next()), 0, wish, now), user.id());
    }

    StandApplication accept(StandApplicationId id, String stand, CurrentUser user) {
        StandApplication application = ofStaff(id, user);
        Event event = events.ofStaff(application.wish().event(), user);
        Instant now = clock.instant();
        Doors.requireGoingOn(event, now);
        requireStand(event, stand);
        return giving.give(application, new Accept(stand, now), user.id());
    }

    StandApplication refuse(StandApplicationId id, String reason, CurrentUser user) {
        return giving.end(ofStaff(id, user), new Refuse(reason, clock.instant()), user.id());
    }

    StandApplication withdraw(StandApplicationId id, CurrentUser user) {
        StandApplication application = get(id, user);
        if (!user.isMemberOf(application.wish().enterprise())) {
            throw new NotYourEnterprise();
        }
        return giving.end(application, new Withdraw(clock.instant()), user.id());
    }

    /** An application, for the enterprise that made it and the staff that decide; for others there is none. */
    StandApplication get(StandApplicationId id, CurrentUser user) {
        StandApplication application = applications.get(id);
        if (!user.isMemberOf(application.wish().enterprise()) && !isStaff(application, user)) {
            throw new StandApplicationNotFound(id);
        }
        return application;
    }

    /** The applications to an event: all for its staff, its own for an enterprise. */
    List<StandApplication> of(EventId event, CurrentUser user) {
        boolean staff =
                user.isStaffOf(events.visible(event, Optional.of(user)).plan().centre());
        return applications.of(event).stream()
                .filter(one -> staff || user.isMemberOf(one.wish().enterprise()))
                .toList();
    }

    /** The applications of an enterprise for its members, the newest first. */
    List<StandApplication> ofEnterprise(String enterprise, CurrentUser user) {
        if (!user.isMemberOf(enterprise)) {
            throw new NotYourEnterprise();
        }
        return applications.ofEnterprise(enterprise).reversed();
    }

    private StandApplication ofStaff(StandApplicationId id, CurrentUser user) {
        StandApplication application = get(id, user);
        events.ofStaff(application.wish().event(), user);
        return application;
    }

    private boolean isStaff(StandApplication application, CurrentUser user) {
        return user.isStaffOf(events.visible(application.wish().event(), Optional.of(user))
                .plan()
                .centre());
    }

    private static void requireStand(Event event, @Nullable String stand) {
        if (stand != null && !event.plan().stands().contains(stand)) {
            throw new StandUnknown();
        }
    }
}
