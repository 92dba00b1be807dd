package bg.socialhub.hub.training;

import static java.util.Objects.requireNonNull;

import bg.socialhub.hub.training.EnrolmentDesk.Placed;
import bg.socialhub.hub.training.Participants.Presences;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.Certificates;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.EnrolmentException.NotAllowed;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.Enrolments.Filter;
import bg.socialhub.hub.training.domain.SeatLedger;
import bg.socialhub.hub.training.domain.Seats;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.ReadAudit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people of a member's enterprises in all trainings; of other enterprises there is nothing here (I7). */
@Service
public class OwnEnrolments {

    private final Enrolments enrolments;
    private final Trainings trainings;
    private final SeatLedger ledger;
    private final Participants participants;
    private final Certificates certificates;
    private final ReadAudit audit;

    OwnEnrolments(
            Enrolments enrolments,
            Trainings trainings,
            SeatLedger ledger,
            Participants participants,
            Certificates certificates,
            ReadAudit audit) {
        this.enrolments = enrolments;
        this.trainings = trainings;
        this.ledger = ledger;
        this.participants = participants;
        this.certificates = certificates;
        this.audit = audit;
    }

    /** An enrolment with its training and its certificate, if there is one. */
    public record Own(Placed placed, Training training, Optional<Certificate> certificate) {}

    /**
     * Which of them the caller may see.
     *
     * @throws NotAllowed for an enterprise that is not the caller's
     */
    public Filter filter(@Nullable String enterprise, Enrolment.@Nullable State state, CurrentUser user) {
        if (enterprise != null && !user.isMemberOf(enterprise)) {
            throw new NotAllowed();
        }
        Set<String> own = user.enterprises().stream().filter(user::isMemberOf).collect(Collectors.toSet());
        return new Filter(enterprise == null ? own : Set.of(enterprise), state);
    }

    public long count(Filter filter) {
        return enrolments.count(filter);
    }

    /** A page of them, the latest first, and one more if there is a further page; what staff read is noted. */
    public List<Own> search(Filter filter, int limit, @Nullable String after, CurrentUser user) {
        List<Enrolment> found = enrolments.search(filter, limit, after);
        Map<TrainingId, Training> known = new HashMap<>();
        found.forEach(one ->
                known.computeIfAbsent(one.training(), id -> trainings.find(id).orElseThrow()));
        Map<TrainingId, Seats> seats = ledger.all(known.keySet());
        Map<TrainingId, Presences> presences = known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> participants.presences(entry.getValue())));
        List<Own> own = found.stream()
                .map(one -> {
                    Training training = requireNonNull(known.get(one.training()));
                    Optional<Seats> taken = Optional.ofNullable(seats.get(one.training()));
                    Presences came = requireNonNull(presences.get(one.training()));
                    return new Own(new Placed(one, taken, came.of(one.id())), training, certificates.find(one.id()));
                })
                .toList();
        note(own, user);
        return own;
    }

    private void note(List<Own> read, CurrentUser user) {
        long people = read.stream()
                .filter(one -> user.isStaffOf(one.training().centre()))
                .count();
        if (people > 0) {
            audit.record(user.id(), "/enrolments", (int) people);
        }
    }
}
