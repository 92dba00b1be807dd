package bg.socialhub.portal.desk.room;

import bg.socialhub.portal.gateway.RoomsApi.Accessibility;
import bg.socialhub.portal.gateway.RoomsApi.Booker;
import bg.socialhub.portal.gateway.RoomsApi.Kind;
import bg.socialhub.portal.gateway.RoomsApi.Layout;
import bg.socialhub.portal.page.Lengths;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may be chosen in a room's form, in the reader's language; a value that is unusual but holds is among it. */
@Component
class RoomChoices {

    private static final List<Integer> AHEAD = List.of(14, 30, 60, 90, 180, 365, 730);
    private static final List<Integer> SHORTEST = List.of(15, 30, 60, 90, 120, 180, 240);
    private static final List<Integer> LONGEST =
            List.of(60, 120, 180, 240, 360, 480, 600, 720, 1440, 2880, 4320, 7200, 10_080, 20_160);

    private final MessageSource messages;
    private final Lengths lengths;

    RoomChoices(MessageSource messages, Lengths lengths) {
        this.messages = messages;
        this.lengths = lengths;
    }

    void fill(Model model, RoomForm form) {
        model.addAttribute("week", DayOfWeek.values());
        model.addAttribute("kinds", named(Kind.values(), "desk.room.kind."));
        model.addAttribute("access", named(Accessibility.values(), "desk.room.access."));
        model.addAttribute("layouts", named(Layout.values(), "rooms.layout."));
        model.addAttribute("bookers", named(Booker.values(), "rooms.without."));
        model.addAttribute("ahead", with(AHEAD, form.horizonDays(), lengths::days));
        model.addAttribute("shortest", with(SHORTEST, form.shortestMinutes(), lengths::minutes));
        model.addAttribute("longest", with(LONGEST, form.longestMinutes(), lengths::minutes));
    }

    private static Map<Integer, String> with(
            List<Integer> usual, @Nullable Integer own, Function<Integer, String> name) {
        var values = new TreeSet<>(usual);
        if (own != null) {
            values.add(own);
        }
        var names = new LinkedHashMap<Integer, String>();
        values.forEach(value -> names.put(value, name.apply(value)));
        return names;
    }

    private Map<String, String> named(Enum<?>[] values, String prefix) {
        var names = new LinkedHashMap<String, String>();
        for (Enum<?> value : values) {
            names.put(value.name(), messages.getMessage(prefix + value.name(), null, LocaleContextHolder.getLocale()));
        }
        return names;
    }
}
