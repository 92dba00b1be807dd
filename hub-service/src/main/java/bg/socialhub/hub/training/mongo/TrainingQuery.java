package bg.socialhub.hub.training.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.training.domain.Trainings.Filter;
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
final class TrainingQuery {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

    private final List<Criteria> criteria = new ArrayList<>();

    TrainingQuery(Filter filter) {
        criteria.add(where("state.status").in(filter.stored()));
        if (filter.centre() != null) {
            criteria.add(where("state.centre").is(filter.centre()));
        }
        if (filter.topic() != null) {
            criteria.add(where("state.topic").is(filter.topic()));
        }
        if (filter.endsAfter() != null) {
            criteria.add(where("state.end").gt(filter.endsAfter()));
        }
        if (filter.startsBefore() != null) {
            criteria.add(where("state.start").lt(filter.startsBefore()));
        }
    }

    TrainingQuery after(@Nullable String place) {
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
        return Query.query(new Criteria().andOperator(criteria));
    }
}
