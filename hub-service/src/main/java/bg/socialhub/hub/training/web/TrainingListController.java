package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingException;
import bg.socialhub.hub.training.domain.TrainingTopic;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.hub.training.domain.Trainings.Filter;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists of trainings: what is open and not over for everybody, every status of their own centre for its staff; between
 * {@code from} and {@code to}, those that touch that time.
 */
@RestController
class TrainingListController {

    private final Trainings trainings;
    private final TrainingViews views;
    private final Clock clock;

    TrainingListController(Trainings trainings, TrainingViews views, Clock clock) {
        this.trainings = trainings;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/api/v1/trainings")
    Listing<TrainingResponse> trainings(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable TrainingTopic topic,
            @RequestParam(defaultValue = "") Set<Status> status,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime to,
            Paging paging,
            Optional<CurrentUser> user) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidField("to", "before-start");
        }
        Instant after = from == null ? null : from.toInstant();
        Instant before = to == null ? null : to.toInstant();
        Filter filter = status.isEmpty()
                ? new Filter(centre, topic, List.of(Status.OPEN), notBefore(clock.instant(), after), before)
                : new Filter(ownCentre(centre, user), topic, stored(status), after, before);
        List<Training> found = trainings.search(filter, paging.limit(), paging.after());
        Listing<Training> page = paging.page(found, trainings.count(filter), Trainings::place);
        return page.map(views.shown(page.items()));
    }

    /** Whoever asks for a status asks as the staff of a centre, and gets that of their own alone. */
    private static String ownCentre(@Nullable String wanted, Optional<CurrentUser> user) {
        String own = user.map(CurrentUser::centre).orElse(null);
        boolean staff =
                own != null && user.filter(known -> known.isStaffOf(own)).isPresent();
        if (own == null || !staff || (wanted != null && !wanted.equals(own))) {
            throw new TrainingException.NotAllowed("read the plans of a centre");
        }
        return own;
    }

    private static Instant notBefore(Instant now, @Nullable Instant wanted) {
        return wanted == null || wanted.isBefore(now) ? now : wanted;
    }

    private static List<Status> stored(Set<Status> shown) {
        return shown.stream().map(Status::stored).distinct().toList();
    }
}
