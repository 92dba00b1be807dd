package bg.socialhub.portal.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The services that count something, and what in which order. */
enum Source {
    HUB("supportRequestsOpened", "supportRequestsResolved", "enterprisesHelped", "bookingsConfirmed", "roomHours"),
    MARKETPLACE(
            "enterprisesRegistered",
            "certificatesVerified",
            "offersPublished",
            "partnershipsProposed",
            "partnershipsAccepted"),
    EVENTS("eventsHeld", "registrationsConfirmed", "visitorsCheckedIn", "standsGiven");

    private final List<String> figures;

    Source(String... figures) {
        this.figures = List.of(figures);
    }

    List<String> figures() {
        return figures;
    }

    static Optional<Source> of(String figure) {
        return Arrays.stream(values())
                .filter(source -> source.figures.contains(figure))
                .findFirst();
    }

    /** Different enterprises of a month are not different ones of a year: such a figure is never added up over time. */
    static boolean addsUp(String figure) {
        return !"enterprisesHelped".equals(figure);
    }
}
