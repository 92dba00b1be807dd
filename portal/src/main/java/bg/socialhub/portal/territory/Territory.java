package bg.socialhub.portal.territory;

import bg.socialhub.portal.gateway.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bulgaria by planning regions and districts, and the map of it; templates know it as {@code @territory}. */
@Component("territory")
public class Territory {

    private static final String SOURCE = "/territory/bulgaria-districts.geojson";

    private final Projection projection;
    private final List<Region> regions;
    private final Map<String, District> districts;

    Territory() {
        JsonNode source = read();
        List<double[]> places = new ArrayList<>();
        source.path("features").forEach(feature -> places.addAll(outline(feature)));
        this.projection = new Projection(places);
        this.regions = source.path("regions")
                .valueStream()
                .map(region -> region(region, source.path("features")))
                .toList();
        this.districts = regions.stream()
                .flatMap(region -> region.districts().stream())
                .collect(Collectors.toUnmodifiableMap(District::code, Function.identity()));
    }

    public List<Region> regions() {
        return regions;
    }

    /** Code and name of each district in the order of the reader's alphabet, for a form to choose from. */
    public List<District> districts() {
        Comparator<District> byName =
                Comparator.comparing(district -> district.name().toString(), Collator.getInstance(Locale.of("bg")));
        return districts.values().stream().sorted(byName).toList();
    }

    /** The name of a district, or the code itself when there is no such district. */
    public String name(String code) {
        District district = districts.get(code);
        return district == null ? code : district.name().toString();
    }

    /** What the map's {@code viewBox} is. */
    public String frame() {
        return "-4 -4 " + (Projection.WIDTH + 8) + " " + (projection.height() + 8);
    }

    public Point at(double latitude, double longitude) {
        return projection.at(latitude, longitude);
    }

    private Region region(JsonNode region, JsonNode features) {
        String code = region.path("nuts2").asString();
        Collator alphabet = Collator.getInstance(Locale.of("bg"));
        return new Region(
                code,
                name(region),
                features.valueStream()
                        .filter(feature -> code.equals(
                                feature.path("properties").path("nuts2").asString()))
                        .map(this::district)
                        .sorted(Comparator.comparing(district -> district.name().bg(), alphabet))
                        .toList());
    }

    private District district(JsonNode feature) {
        var outline = outline(feature);
        JsonNode label = feature.path("properties").path("label");
        return new District(
                feature.path("id").asString(),
                name(feature.path("properties")),
                projection.path(outline),
                label.isMissingNode()
                        ? projection.middle(outline)
                        : at(label.path(1).asDouble(), label.path(0).asDouble()));
    }

    private static Text name(JsonNode named) {
        return new Text(named.path("name_bg").asString(), named.path("name_en").asString());
    }

    /** The outer line of the largest part of a district; no district of Bulgaria has a second one that a map would show. */
    private static List<double[]> outline(JsonNode feature) {
        return feature
                .path("geometry")
                .path("coordinates")
                .valueStream()
                .map(polygon -> polygon.path(0))
                .max(Comparator.comparing(JsonNode::size))
                .stream()
                .flatMap(JsonNode::valueStream)
                .map(place ->
                        new double[] {place.path(0).asDouble(), place.path(1).asDouble()})
                .toList();
    }

    private static JsonNode read() {
        try (var stream = Territory.class.getResourceAsStream(SOURCE)) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCE + " cannot be read", e);
        }
    }
}
