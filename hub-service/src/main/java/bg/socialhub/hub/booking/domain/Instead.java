package bg.socialhub.hub.booking.domain;

import java.util.List;

/**
 * What may be had instead of what is taken.
 *
 * @param here in the same centre, the nearest to the wish first
 * @param elsewhere at the same time in other centres
 */
public record Instead(List<Suggestion> here, List<Elsewhere> elsewhere) {

    public static final Instead NOTHING = new Instead(List.of(), List.of());

    public Instead {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A free room of another centre. */
    public record Elsewhere(String centre, Suggestion free) {}
}
