package bg.socialhub.hub.training.web;

import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.training.EnrolmentDesk;
import bg.socialhub.hub.training.EnrolmentDesk.Placed;
import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Attendee;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Enrol;
import bg.socialhub.hub.training.web.EnrolmentResponse.EnrolmentStatus;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who comes to a training: 201 with a seat, 202 with a place on the waiting list. */
@RestController
@RequestMapping("/api/v1/trainings/{training}/enrolments")
class EnrolmentController {

    private final EnrolmentDesk desk;
    private final Enterprises enterprises;

    EnrolmentController(EnrolmentDesk desk, Enterprises enterprises) {
        this.desk = desk;
        this.enterprises = enterprises;
    }

    record AttendeeBody(
            @NotNull @PlainText(max = 200) String name,
            @NotNull @Email @PlainText(max = 254) String email) {

        Attendee toAttendee() {
            return new Attendee(
                    PersonalNumbers.refuseIn("attendee.name", name), PersonalNumbers.refuseIn("attendee.email", email));
        }
    }

    record EnrolmentBody(
            @NotBlank String enterpriseId, @NotNull @Valid AttendeeBody attendee) {}

    @PostMapping
    ResponseEntity<EnrolmentResponse> enrol(
            @PathVariable TrainingId training, @Valid @RequestBody EnrolmentBody body, CurrentUser user) {
        Enrol command = new Enrol(body.enterpriseId(), body.attendee().toAttendee(), user.id());
        Placed placed = desk.enrol(training, command, user);
        EnrolmentResponse response = EnrolmentResponse.from(placed, enterprises);
        URI location = URI.create("/api/v1/trainings/" + training + "/enrolments/" + response.id());
        return response.status() == EnrolmentStatus.ENROLLED
                ? Responses.created(location, response.version(), response)
                : Responses.accepted(location, response.version(), response);
    }

    @GetMapping
    Listing<EnrolmentResponse> enrolments(
            @PathVariable TrainingId training,
            @RequestParam(required = false) @Nullable EnrolmentStatus status,
            Paging paging,
            CurrentUser user) {
        String after = paging.after();
        List<EnrolmentResponse> all = desk.readAll(training, user).stream()
                .filter(placed -> status == null || EnrolmentResponse.status(placed) == status)
                .map(placed -> EnrolmentResponse.from(placed, enterprises))
                .toList();
        List<EnrolmentResponse> rest = all.stream()
                .filter(one -> after == null || place(one).compareTo(after) > 0)
                .limit(paging.limit() + 1L)
                .toList();
        return paging.page(rest, all.size(), EnrolmentController::place);
    }

    @GetMapping("/{id}")
    ResponseEntity<EnrolmentResponse> enrolment(
            @PathVariable TrainingId training, @PathVariable EnrolmentId id, CurrentUser user) {
        return answer(desk.read(training, id, user));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<EnrolmentResponse> withdraw(
            @PathVariable TrainingId training, @PathVariable EnrolmentId id, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.withdraw(training, id, user, ifMatch::check));
    }

    private ResponseEntity<EnrolmentResponse> answer(Placed placed) {
        return Responses.ok(placed.enrolment().version(), EnrolmentResponse.from(placed, enterprises));
    }

    private static String place(EnrolmentResponse one) {
        return "%015d %s".formatted(one.since().toInstant().toEpochMilli(), one.id());
    }
}
