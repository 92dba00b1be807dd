package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for what is free instead of the wanted: the same room a little earlier or later, on the next days, another room. */
public final class Alternatives {

    private static final int OF_EACH_KIND = 2;
    private static final int DAYS_AHEAD = 7;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final BiPredicate<Room, Slot> free;

    /** @param free whether a room may be had for a slot, by every rule */
    public Alternatives(BiPredicate<Room, Slot> free) {
        this.free = free;
    }

    public List<Suggestion> to(Room room, Slot wanted, List<Room> roomsOfCentre) {
        List<Suggestion> found = new ArrayList<>();
        found.addAll(first(room, sameDay(wanted)));
        found.addAll(first(room, nextDays(wanted)));
        roomsOfCentre.stream()
                .filter(other -> !other.id().equals(room.id()) && free.test(other, wanted))
                .limit(OF_EACH_KIND)
                .forEach(other -> found.add(new Suggestion(other.id(), wanted)));
        return found;
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
