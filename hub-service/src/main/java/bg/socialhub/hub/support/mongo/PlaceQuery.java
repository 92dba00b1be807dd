package bg.socialhub.hub.support.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** What lies beyond the last item of a page that is sorted by a moment and then by id. */
final class PlaceQuery {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

    private PlaceQuery() {}

    static Criteria after(@Nullable String place, String field) {
        if (place == null) {
            return new Criteria();
        }
        Matcher parts = parts(place);
        return new Criteria()
                .orOperator(
                        where(field).gt(moment(parts)),
                        where(field).is(moment(parts)).and("_id").gt(parts.group(2)));
    }

    static Criteria before(@Nullable String place, String field) {
        if (place == null) {
            return new Criteria();
        }
        Matcher parts = parts(place);
        return new Criteria()
                .orOperator(
                        where(field).lt(moment(parts)),
                        where(field).is(moment(parts)).and("_id").lt(parts.group(2)));
    }

    private static Matcher parts(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor");
        }
        return parts;
    }

    private static Instant moment(Matcher parts) {
        return Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
    }
}
