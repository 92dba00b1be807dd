package bg.socialhub.portal.gateway;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of the API.
 *
 * @param total how many there are in all
 * @param facets per facet, how many there are of each value
 * @param next the cursor of the next page, or nothing on the last one
 */
public record Page<T>(
        List<T> items,
        @Nullable Long total,
        @Nullable Map<String, Map<String, Long>> facets,
        @Nullable String next) {}
