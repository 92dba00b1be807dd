package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.TrainingCertificatesApi.Issued;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who comes to a training: members enrol people of their enterprise, staff see everybody. */
@FeignClient(name = "hub", contextId = "enrolments", url = "${portal.gateway-url}", path = "/api/v1")
public interface EnrolmentsApi {

    @PostMapping("/trainings/{training}/enrolments")
    Enrolment enrol(
            @PathVariable String training, @RequestHeader("Idempotency-Key") String key, @RequestBody Wish wish);

    /** All of a training for the centre's staff, those of their enterprises for members; in the order of arrival. */
    @GetMapping("/trainings/{training}/enrolments")
    Page<Enrolment> ofTraining(
            @PathVariable String training,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/trainings/{training}/enrolments/{id}")
    Enrolment enrolment(@PathVariable String training, @PathVariable String id);

    @PostMapping("/trainings/{training}/enrolments/{id}/cancellation")
    Enrolment withdraw(
            @PathVariable String training, @PathVariable String id, @RequestHeader("If-Match") String version);

    /** Of the caller's enterprises in all trainings, the latest first; {@code state} is LIVE or WITHDRAWN. */
    @GetMapping("/enrolments")
    Page<Own> own(
            @RequestParam @Nullable String state,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    /** PENDING for the moment between the wish and its seat. */
    enum Status {
        PENDING,
        ENROLLED,
        WAITING,
        WITHDRAWN
    }

    /**
     * A person's enrolment.
     *
     * @param place on the waiting list, from 1
     * @param attendance absent while nobody has said who was there
     */
    record Enrolment(
            String id,
            String trainingId,
            String enterpriseId,
            @Nullable String enterpriseName,
            Person attendee,
            Status status,
            @Nullable Integer place,
            OffsetDateTime since,
            @Nullable Came attendance,
            long version) {

        public boolean is(String name) {
            return status.name().equals(name);
        }

        public boolean isLive() {
            return status != Status.WITHDRAWN;
        }

        /** Whether a certificate may be issued for it. */
        public boolean hasEnough() {
            return attendance != null && attendance.enough();
        }
    }

    record Person(@Nullable String name, @Nullable String email) {}

    record Came(int attended, int sessions, boolean enough) {}

    record Wish(@Nullable String enterpriseId, Person attendee) {}

    /** An enrolment with what it is for and the certificate that came of it. */
    record Own(
            Enrolment enrolment,
            Training training,
            @Nullable Issued certificate) {}
}
