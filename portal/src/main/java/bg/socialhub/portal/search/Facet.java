package bg.socialhub.portal.search;

import java.util.List;

/** One way to narrow a list, with what there is to choose. */
record Facet(String name, List<Choice> choices) {

    /** A value, and how many entries one would see with it. */
    record Choice(String value, String label, long count, boolean chosen) {}
}
