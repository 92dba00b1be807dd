package bg.socialhub.events.event;

/** Lets another feature hold a plan to what it has given away, and follow the plan when it grows. */
public interface PlanGuard {

    /** Refuses a plan that takes back what is given; may already narrow its own limits to the plan. */
    void beforeRevision(Event event, EventPlan next);

    /** Follows the plan that is now in force; repeatable. */
    void afterRevision(Event event);
}
