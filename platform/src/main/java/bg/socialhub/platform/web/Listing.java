package bg.socialhub.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list: its items, how many there are in all, counts per facet value, and the cursor of the next page. */
public record Listing<T>(
        List<T> items,
        long total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Map<String, Long>> facets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public static <T> Listing<T> of(List<T> all) {
        return new Listing<>(all, all.size(), Map.of(), null);
    }

    /** The same page with its items shown in another way. */
    public <R> Listing<R> map(Function<? super T, ? extends R> shown) {
        return new Listing<>(items.stream().<R>map(shown).toList(), total, facets, next);
    }
}
