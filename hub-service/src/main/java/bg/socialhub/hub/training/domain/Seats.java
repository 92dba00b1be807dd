package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.domain.EnrolmentException.SizeBelowTaken;
import java.util.ArrayList;
import java.util.List;

/**
 * The seats of a training: who has one, and who waits in the order of arrival. Never more have a seat than there are, and
 * nobody waits beside a free one, so that no newcomer passes them (I2).
 *
 * @param plan the version of the training that said how many seats there are
 */
public record Seats(int size, long plan, List<EnrolmentId> holders, List<EnrolmentId> waiting) {

    public Seats {
        holders = List.copyOf(holders);
        waiting = List.copyOf(waiting);
        if (holders.size() > size || (holders.size() < size && !waiting.isEmpty())) {
            throw new IllegalArgumentException("More people than seats, or somebody waits beside a free one");
        }
    }

    public static Seats open(int size, long plan) {
        return new Seats(size, plan, List.of(), List.of());
    }

    public int free() {
        return size - holders.size();
    }

    public boolean knows(EnrolmentId who) {
        return holders.contains(who) || waiting.contains(who);
    }

    /** The place of somebody who waits, counted from 1; 0 for everybody else. */
    public int placeOf(EnrolmentId who) {
        return waiting.indexOf(who) + 1;
    }

    /** With this person on a free seat, or at the end of those who wait; a repeat changes nothing. */
    public Seats with(EnrolmentId who) {
        return knows(who) ? this : served(size, plan, holders, plus(waiting, who));
    }

    /** Without this person; the first who waits gets the seat. */
    public Seats without(EnrolmentId who) {
        return knows(who) ? served(size, plan, minus(holders, who), minus(waiting, who)) : this;
    }

    /**
     * As many seats as this plan of the training says, unless a newer one has said otherwise.
     *
     * @throws SizeBelowTaken when more people have one
     */
    public Seats resized(int newSize, long newPlan) {
        if (newPlan < plan || (newPlan == plan && newSize == size)) {
            return this;
        }
        if (newSize < holders.size()) {
            throw new SizeBelowTaken(holders.size());
        }
        return served(newSize, newPlan, holders, waiting);
    }

    private static Seats served(int size, long plan, List<EnrolmentId> holders, List<EnrolmentId> waiting) {
        int called = Math.min(size - holders.size(), waiting.size());
        List<EnrolmentId> seated = new ArrayList<>(holders);
        seated.addAll(waiting.subList(0, called));
        return new Seats(size, plan, seated, waiting.subList(called, waiting.size()));
    }

    private static List<EnrolmentId> plus(List<EnrolmentId> list, EnrolmentId who) {
        List<EnrolmentId> longer = new ArrayList<>(list);
        longer.add(who);
        return longer;
    }

    private static List<EnrolmentId> minus(List<EnrolmentId> list, EnrolmentId who) {
        return list.stream().filter(other -> !other.equals(who)).toList();
    }
}
