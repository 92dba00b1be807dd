package bg.socialhub.hub.training.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.training.domain.Enrolments.Filter;
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
final class EnrolmentQuery {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

    private final List<Criteria> criteria = new ArrayList<>();

    EnrolmentQuery(Filter filter) {
        criteria.add(where("state.enterprise").in(filter.enterprises()));
        if (filter.state() != null) {
            criteria.add(where("state.state").is(filter.state()));
        }
    }

    EnrolmentQuery after(@Nullable String place) {
        if (place != null) {
            Matcher parts = PLACE.matcher(place);
            if (!parts.matches()) {
                throw new InvalidField("cursor", "cursor");
            }
            Instant at = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
            criteria.add(new Criteria()
                    .orOperator(
                            where("state.at").lt(at),
                            where("state.at").is(at).and("_id").lt(parts.group(2))));
        }
        return this;
    }

    Query toQuery() {
        return Query.query(new Criteria().andOperator(criteria));
    }
}
