package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.Place.By;
import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.CentresApi.PlanningRegion;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.StatisticsApi.Line;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What centres and planning regions are called; their codes have to do while hub-service is down. */
@Component
class Names {

    private final CentresApi centres;

    Names(CentresApi centres) {
        this.centres = centres;
    }

    /** The names by code, those that the visitor may read of. */
    record Known(Map<String, String> centres, Map<String, String> regions) {

        Map<String, String> by(By by) {
            return by == By.CENTRE ? centres : regions;
        }

        /** The columns of a table: all that have a name, and any other that the lines speak of. */
        List<String> columns(By by, List<Line> lines, Place place) {
            var others = new TreeSet<String>();
            lines.forEach(line -> others.add(by.column(line)));
            if (place.isEverywhere()) {
                var all = new LinkedHashMap<>(by(by));
                others.forEach(code -> all.putIfAbsent(code, code));
                return List.copyOf(all.keySet());
            }
            String chosen = by == By.CENTRE ? place.centre() : place.region();
            if (chosen != null) {
                return List.of(chosen);
            }
            return List.copyOf(others);
        }

        String name(By by, String code) {
            return by(by).getOrDefault(code, code);
        }
    }

    Known of(Visitor visitor) {
        var cities = new LinkedHashMap<String, String>();
        var regions = new LinkedHashMap<String, String>();
        boolean all = visitor.isMinistry();
        for (Centre centre : items(centres::centres)) {
            if (all || centre.code().equals(visitor.centre())) {
                cities.put(centre.code(), centre.city().toString());
            }
        }
        for (PlanningRegion region : items(centres::planningRegions)) {
            if (all || region.centre().equals(visitor.centre())) {
                regions.put(region.code(), region.name().toString());
            }
        }
        return new Known(cities, regions);
    }

    private static <T> List<T> items(Supplier<Page<T>> question) {
        Page<T> page = Part.of(question).value();
        return page == null ? List.of() : page.items();
    }
}
