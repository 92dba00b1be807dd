package bg.socialhub.hub.booking.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.booking.domain.Bookings.Filter;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Turns a filter and the place of a page into a query. */
final class BookingQuery {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

    private final List<Criteria> criteria = new ArrayList<>();

    BookingQuery(Filter filter) {
        equal("state.centre", filter.centre());
        equal("state.requester", filter.requester());
        equal("state.room", filter.room() == null ? null : filter.room().value());
        equal("state.status", filter.status());
        if (filter.from() != null) {
            criteria.add(where("state.end").gt(filter.from()));
        }
        if (filter.to() != null) {
            criteria.add(where("state.start").lt(filter.to()));
        }
    }

    BookingQuery after(@Nullable String place) {
        if (place != null) {
            Matcher parts = PLACE.matcher(place);
            if (!parts.matches()) {
                throw new InvalidField("cursor", "cursor");
            }
            Instant start = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
            criteria.add(new Criteria()
                    .orOperator(
                            where("state.start").gt(start),
                            where("state.start").is(start).and("_id").gt(parts.group(2))));
        }
        return this;
    }

    Query toQuery() {
        return criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
    }

    private void equal(String field, @Nullable Object value) {
        if (value != null) {
            criteria.add(where(field).is(value));
        }
    }
}
