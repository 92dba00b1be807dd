package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.domain.Instead.Elsewhere;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Looks for what is free instead of the wanted: the same room a little earlier or later, on the next days or for a shorter
 * time, another room, another centre.
 */
public final class Alternatives {

    private static final int OF_EACH_KIND = 2;
    private static final int DAYS_AHEAD = 7;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final BiPredicate<Room, Slot> free;

    /** @param free whether a room may be had for a slot, by every rule */
    public Alternatives(BiPredicate<Room, Slot> free) {
        this.free = free;
    }

    /** @param candidates the rooms of the wanted one's centre, and of other centres if these may be offered too */
    public Instead to(Room room, Slot wanted, List<Room> candidates) {
        List<Suggestion> here = new ArrayList<>();
        here.addAll(first(room, sameDay(wanted)));
        here.addAll(first(room, nextDays(wanted)));
        here.addAll(first(room, shorter(wanted)));
        others(room, wanted, candidates, true)
                .limit(OF_EACH_KIND)
                .forEach(other -> here.add(new Suggestion(other.id(), wanted)));
        List<Elsewhere> elsewhere = others(room, wanted, candidates, false)
                .sorted(Comparator.comparing(other -> other.kind() != room.kind()))
                .limit(OF_EACH_KIND)
                .map(other -> new Elsewhere(other.centre(), new Suggestion(other.id(), wanted)))
                .toList();
        return new Instead(here, elsewhere);
    }

    private Stream<Room> others(Room room, Slot wanted, List<Room> candidates, boolean sameCentre) {
        return candidates.stream()
                .filter(other -> other.centre().equals(room.centre()) == sameCentre)
                .filter(other -> !other.id().equals(room.id()) && free.test(other, wanted));
    }

    private List<Suggestion> first(Room room, Stream<Slot> slots) {
        return slots.filter(slot -> free.test(room, slot))
                .limit(OF_EACH_KIND)
                .map(slot -> new Suggestion(room.id(), slot))
                .toList();
    }

    /** Every quarter of an hour of the wanted day, the nearest first. */
    private static Stream<Slot> sameDay(Slot wanted) {
        Slot day = Slot.ofDay(wanted.days().getFirst());
        long steps = day.length().dividedBy(STEP);
        return IntStream.rangeClosed(1, (int) steps)
                .boxed()
                .flatMap(step -> Stream.of(STEP.multipliedBy(step), STEP.multipliedBy(-step)))
                .map(shift -> moved(wanted, wanted.start().plus(shift)))
                .filter(slot ->
                        !slot.start().isBefore(day.start()) && slot.start().isBefore(day.end()))
                .sorted(Comparator.comparing(
                        slot -> Duration.between(wanted.start(), slot.start()).abs()));
    }

    /** At least half of the wanted time, the longest first, with its start or its end kept. */
    private static Stream<Slot> shorter(Slot wanted) {
        long quarters = wanted.length().dividedBy(STEP.multipliedBy(2));
        return LongStream.rangeClosed(1, quarters)
                .mapToObj(STEP::multipliedBy)
                .flatMap(cut -> Stream.of(
                        new Slot(wanted.start(), wanted.end().minus(cut)),
                        new Slot(wanted.start().plus(cut), wanted.end())));
    }

    /** The same wall time on each of the next days, also across a change of the clock. */
    private static Stream<Slot> nextDays(Slot wanted) {
        return IntStream.rangeClosed(1, DAYS_AHEAD)
                .mapToObj(days -> moved(
                        wanted,
                        wanted.start().atZone(SofiaTime.ZONE).plusDays(days).toInstant()));
    }

    private static Slot moved(Slot wanted, Instant start) {
        return new Slot(start, start.plus(wanted.length()));
    }
}
