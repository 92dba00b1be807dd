package bg.socialhub.hub.soak;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The few plans with which everybody lends at present, so that they meet; one that is over gives way to another. */
final class OpenPlans {

    private static final int AT_ONCE = 2;

    private final RunningPlans plans;
    private final List<String> open;

    OpenPlans(RunningPlans plans) {
        this.plans = plans;
        this.open = new CopyOnWriteArrayList<>(
                Stream.generate(plans::begin).limit(AT_ONCE).toList());
    }

    String any(Random random) {
        return open.get(random.nextInt(AT_ONCE));
    }

    /** Nobody lends with this one any more. */
    synchronized void replace(String over) {
        int place = open.indexOf(over);
        if (place >= 0) {
            open.set(place, plans.begin());
        }
    }
}
