package bg.socialhub.events.stand;

import bg.socialhub.events.event.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application as it is stored: one flat record for every state. */
record StandDocument(
        StandStatus status,
        String event,
        String enterprise,
        @Nullable String wantedStand,
        String goods,
        Instant at,
        @Nullable String stand,
        @Nullable String reason) {

    static StandDocument from(StandApplication application) {
        return switch (application) {
            case StandApplication.Submitted submitted -> document(submitted, null, null);
            case StandApplication.Withdrawn withdrawn -> document(withdrawn, null, null);
            case StandApplication.Accepted accepted -> document(accepted, accepted.stand(), null);
            case StandApplication.Refused refused -> document(refused, null, refused.reason());
        };
    }

    StandApplication toDomain(StandApplicationId id, long version) {
        StandWish wish = new StandWish(EventId.of(event), enterprise, wantedStand, goods);
        return switch (status) {
            case SUBMITTED -> new StandApplication.Submitted(id, version, wish, at);
            case WITHDRAWN -> new StandApplication.Withdrawn(id, version, wish, at);
            case ACCEPTED -> new StandApplication.Accepted(id, version, wish, at, present(stand));
            case REFUSED -> new StandApplication.Refused(id, version, wish, at, present(reason));
        };
    }

    private static StandDocument document(
            StandApplication application, @Nullable String stand, @Nullable String reason) {
        StandWish wish = application.wish();
        return new StandDocument(
                application.status(),
                wish.event().toString(),
                wish.enterprise(),
                wish.stand(),
                wish.goods(),
                application.at(),
                stand,
                reason);
    }

    private static String present(@Nullable String column) {
        if (column == null) {
            throw new IllegalStateException("a column that this status needs is empty");
        }
        return column;
    }
}
