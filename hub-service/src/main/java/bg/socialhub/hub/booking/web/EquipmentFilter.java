package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.platform.web.InvalidField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code PROJECTOR:2} from an address: so many of a category. */
final class EquipmentFilter {

    private static final Pattern FORM = Pattern.compile("([A-Z_]{1,40}):([1-9]\\d{0,2})");

    private EquipmentFilter() {}

    static Map<EquipmentCategory, Integer> of(List<String> wanted) {
        Map<EquipmentCategory, Integer> filter = new EnumMap<>(EquipmentCategory.class);
        for (String one : wanted) {
            Matcher parts = FORM.matcher(one);
            if (!parts.matches()) {
                throw new InvalidField("equipment", "equipment-filter");
            }
            filter.merge(category(parts.group(1)), Integer.valueOf(parts.group(2)), Integer::sum);
        }
        return filter;
    }

    private static EquipmentCategory category(String name) {
        return Arrays.stream(EquipmentCategory.values())
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidField("equipment", "equipment-filter"));
    }
}
