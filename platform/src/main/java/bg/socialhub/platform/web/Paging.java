package bg.socialhub.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for: at most {@code limit} items, after the place that the cursor of the page before names. */
public record Paging(int limit, @Nullable String after) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** The cursor that leads to the page after the given place. */
    public static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** A page cut from a list of up to {@code limit + 1} items, whose last one only shows that there is a further page. */
    public <T> Listing<T> page(List<T> items, long total, java.util.function.Function<T, String> place) {
        List<T> shown = items.size() > limit ? items.subList(0, limit) : items;
        String next = items.size() > limit ? cursor(place.apply(shown.getLast())) : null;
        return new Listing<>(shown, total, Map.of(), next);
    }
}
