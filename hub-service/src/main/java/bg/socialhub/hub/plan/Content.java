package bg.socialhub.hub.plan;

import bg.socialhub.hub.booking.Lending;
import bg.socialhub.hub.equipment.EquipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan holds; milestones and equipment are numbered from 1 in their order, which never changes once they matter.
 *
 * @param solutions ids of the catalogue's solutions that were chosen
 */
record Content(List<String> solutions, List<Milestone> milestones, List<Equipment> equipment) {

    Content {
        solutions = List.copyOf(solutions);
        milestones = List.copyOf(milestones);
        equipment = List.copyOf(equipment);
    }

    /** Something to reach by a day. */
    record Milestone(String text, LocalDate due, @Nullable LocalDate doneOn) {

        boolean isDone() {
            return doneOn != null;
        }
    }

    /**
     * A thing that the centre lends, by its inventory mark if it has one.
     *
     * @param stock what it is in the register of the centre's equipment; null when it is in none
     */
    record Equipment(
            String what,
            @Nullable String inventoryMark,
            LocalDate lentOn,
            LocalDate dueBack,
            @Nullable LocalDate returnedOn,
            @Nullable Stock stock) {

        boolean isOut() {
            return returnedOn == null;
        }

        /** What it is and how many of it, with its mark if it has one. */
        String name() {
            String many = stock == null || stock.quantity == 1 ? what : stock.quantity + " × " + what;
            return inventoryMark == null ? many : many + " (" + inventoryMark + ")";
        }

        /** What is taken out of the centre's stock for it; nothing when it is in no register. */
        Optional<Lending> lending(PlanId plan) {
            return Optional.ofNullable(stock)
                    .map(taken -> new Lending(
                            plan.value(),
                            taken.lending,
                            new EquipmentId(taken.equipment),
                            taken.quantity,
                            taken.since,
                            dueBack));
        }
    }

    /**
     * So many of a kind of the centre's equipment, which is counted where bookings take theirs.
     *
     * @param lending the id by which they are claimed there
     * @param since when it was noted that they are out
     */
    record Stock(String equipment, int quantity, String lending, Instant since) {}

    boolean lacksSomething() {
        return solutions.isEmpty() || milestones.isEmpty();
    }

    /** Other solutions, and other milestones instead of those that are still open. */
    Content edited(List<String> chosen, List<Milestone> open) {
        Stream<Milestone> done = milestones.stream().filter(Milestone::isDone);
        return new Content(chosen, Stream.concat(done, open.stream()).toList(), equipment);
    }

    Content achieved(int number, LocalDate on) {
        Milestone milestone = item(milestones, number, Milestone::isDone);
        Milestone done = new Milestone(milestone.text, milestone.due, on);
        return new Content(solutions, replaced(milestones, number, done), equipment);
    }

    Content lent(Equipment thing) {
        List<Equipment> more = new ArrayList<>(equipment);
        more.add(thing);
        return new Content(solutions, milestones, more);
    }

    /** Whether something was taken out of the centre's stock by this id, also when it is back. */
    boolean hasLent(String lending) {
        return equipment.stream().anyMatch(thing -> thing.stock != null && thing.stock.lending.equals(lending));
    }

    Content returned(int number, LocalDate on) {
        Equipment out = item(equipment, number, thing -> !thing.isOut());
        Equipment back = new Equipment(out.what, out.inventoryMark, out.lentOn, out.dueBack, on, out.stock);
        return new Content(solutions, milestones, replaced(equipment, number, back));
    }

    List<Integer> openMilestones() {
        return numbers(milestones, milestone -> !milestone.isDone());
    }

    List<Integer> equipmentOut() {
        return numbers(equipment, Equipment::isOut);
    }

    private static <T> T item(List<T> items, int number, Predicate<T> isOver) {
        if (number < 1 || number > items.size()) {
            throw new PlanException.NoSuchItem(number);
        }
        T item = items.get(number - 1);
        if (isOver.test(item)) {
            throw new PlanException.ItemOver(number);
        }
        return item;
    }

    private static <T> List<T> replaced(List<T> items, int number, T item) {
        List<T> other = new ArrayList<>(items);
        other.set(number - 1, item);
        return other;
    }

    private static <T> List<Integer> numbers(List<T> items, Predicate<T> wanted) {
        return IntStream.rangeClosed(1, items.size())
                .filter(number -> wanted.test(items.get(number - 1)))
                .boxed()
                .toList();
    }
}
