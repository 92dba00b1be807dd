package bg.socialhub.portal.desk.room;

import bg.socialhub.portal.gateway.RoomsApi.Layout;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many people each arrangement of a room holds, as somebody types it.
 *
 * @param typed by the arrangement's name; empty where the room is not arranged so
 */
record LayoutSizes(Map<String, String> typed) {

    static LayoutSizes of(Map<Layout, Integer> sizes) {
        var typed = new LinkedHashMap<String, String>();
        sizes.forEach((layout, people) -> typed.put(layout.name(), people.toString()));
        return new LayoutSizes(typed);
    }

    /** Arrangements whose number of people is none. */
    List<Layout> wrong() {
        return filled().filter(layout -> !people(layout).matches("[1-9]\\d{0,3}"))
                .toList();
    }

    Map<Layout, Integer> toSizes() {
        var sizes = new EnumMap<Layout, Integer>(Layout.class);
        filled().forEach(layout -> sizes.put(layout, Integer.valueOf(people(layout))));
        return sizes;
    }

    private Stream<Layout> filled() {
        return Stream.of(Layout.values()).filter(layout -> !people(layout).isEmpty());
    }

    private String people(Layout layout) {
        return typed.getOrDefault(layout.name(), "").strip();
    }
}
