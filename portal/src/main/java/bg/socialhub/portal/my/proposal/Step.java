package bg.socialhub.portal.my.proposal;

import bg.socialhub.portal.gateway.PartnershipsApi.Partnership;
import bg.socialhub.portal.gateway.PartnershipsApi.Status;
import java.util.List;

/** What a side may do with a proposal; its path is the API's. */
enum Step {
    ACCEPTANCE,
    DECLINE,
    ACTIVATION,
    COMPLETION,
    WITHDRAWAL;

    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Ends the matter, so it is asked about first. */
    public boolean isFinal() {
        return this == DECLINE || this == WITHDRAWAL;
    }

    /** In the order in which they are offered. */
    static List<Step> of(Partnership one) {
        return switch (one.status()) {
            case PROPOSED -> one.received() ? List.of(ACCEPTANCE, DECLINE) : List.of(WITHDRAWAL);
            case ACCEPTED -> List.of(ACTIVATION, WITHDRAWAL);
            case ACTIVE -> List.of(COMPLETION, WITHDRAWAL);
            case COMPLETED, DECLINED, WITHDRAWN -> List.of();
        };
    }

    /** Of a mere proposal: taking it back; of an accepted one: ending it. */
    public String label(Status status) {
        return this == WITHDRAWAL && status != Status.PROPOSED ? "ending" : path();
    }
}
