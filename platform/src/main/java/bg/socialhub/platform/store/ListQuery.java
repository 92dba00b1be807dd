package bg.socialhub.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * What a list holds, narrowed by what is asked for, and which page of it, by a moment and then by id; a page goes on after a place,
 * the last item's moment in milliseconds, a space and its id.
 */
public final class ListQuery {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

    private final List<Criteria> criteria = new ArrayList<>();

    /** Only what has this value; no value narrows nothing. */
    public ListQuery equal(String field, @Nullable Object value) {
        return value == null ? this : and(where(field).is(value));
    }

    /** Only what has one of these values; no collection narrows nothing, an empty one leaves nothing. */
    public ListQuery in(String field, @Nullable Collection<?> values) {
        return values == null ? this : and(where(field).in(values));
    }

    public ListQuery and(Criteria more) {
        criteria.add(more);
        return this;
    }

    /** All of the list. */
    public Query all() {
        return criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
    }

    /**
     * The page after a place, earliest first, and one item more.
     *
     * @throws InvalidField if nobody was told of such a place
     */
    public Query ascending(String moment, int limit, @Nullable String place) {
        return page(Sort.Direction.ASC, moment, limit, place);
    }

    /** The same, latest first. */
    public Query descending(String moment, int limit, @Nullable String place) {
        return page(Sort.Direction.DESC, moment, limit, place);
    }

    private Query page(Sort.Direction direction, String moment, int limit, @Nullable String place) {
        var narrowed = new ArrayList<>(criteria);
        if (place != null) {
            narrowed.add(beyond(direction, moment, place));
        }
        var query = narrowed.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(narrowed));
        return query.with(Sort.by(direction, moment, "_id")).limit(limit + 1);
    }

    private static Criteria beyond(Sort.Direction direction, String moment, String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor");
        }
        var at = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        String id = parts.group(2);
        return direction.isAscending()
                ? new Criteria()
                        .orOperator(
                                where(moment).gt(at),
                                where(moment).is(at).and("_id").gt(id))
                : new Criteria()
                        .orOperator(
                                where(moment).lt(at),
                                where(moment).is(at).and("_id").lt(id));
    }
}
