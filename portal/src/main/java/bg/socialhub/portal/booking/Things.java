package bg.socialhub.portal.booking;

import bg.socialhub.portal.gateway.BookingsApi.Thing;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The equipment that somebody types into a form: a number beside each kind.
 *
 * @param kinds their ids, in the form's order
 * @param quantities in the same order; empty where nothing is wanted
 */
public record Things(List<String> kinds, List<String> quantities) {

    private static final int FEWER_THAN = 10_000;

    public static Things of(@Nullable List<String> kinds, @Nullable List<String> quantities) {
        return new Things(kinds == null ? List.of() : kinds, quantities == null ? List.of() : quantities);
    }

    /** As they stand in a form for what is had already. */
    public static Things of(List<Thing> had) {
        return new Things(
                had.stream().map(Thing::id).toList(),
                had.stream().map(thing -> String.valueOf(thing.quantity())).toList());
    }

    /** What stands beside a kind. */
    public String quantityOf(String kind) {
        int place = kinds.indexOf(kind);
        return place < 0 ? "" : typed(place);
    }

    /** Those that are wanted; what is no number is left to the API to refuse. */
    public List<Thing> wanted() {
        return IntStream.range(0, kinds.size())
                .filter(place ->
                        !typed(place).isBlank() && !"0".equals(typed(place).strip()))
                .mapToObj(
                        place -> new Thing(kinds.get(place), number(typed(place).strip())))
                .toList();
    }

    private String typed(int place) {
        return place < quantities.size() && quantities.get(place) != null ? quantities.get(place) : "";
    }

    private static @Nullable Integer number(String text) {
        try {
            int number = Integer.parseInt(text);
            return number < FEWER_THAN ? number : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
