package bg.socialhub.hub.certification;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;

/** A cursor's place, a moment and an id, in a list whose newest come first. */
final class MongoPlace {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

    private MongoPlace() {}

    static Criteria before(String moment, String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor");
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return new Criteria()
                .orOperator(
                        where(moment).lt(at), where(moment).is(at).and("_id").lt(parts.group(2)));
    }
}
