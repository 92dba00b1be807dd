package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SeriesApi.Occurrence;
import bg.socialhub.portal.gateway.SeriesApi.Series;
import bg.socialhub.portal.gateway.SeriesApi.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A series in room r1 of the centre in Plovdiv. */
public final class SomeSeries {

    private SomeSeries() {}

    public static Series of(Occurrence... occurrences) {
        return by("somebody", null, null, occurrences);
    }

    public static Series by(
            String requester, @Nullable String name, @Nullable String enterprise, Occurrence... occurrences) {
        return new Series(
                "s",
                Stage.MADE,
                "plovdiv",
                "r1",
                "FREQ=WEEKLY;COUNT=4",
                List.of(),
                "Курс",
                8,
                requester,
                name,
                enterprise,
                enterprise,
                List.of(occurrences),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                1);
    }
}
