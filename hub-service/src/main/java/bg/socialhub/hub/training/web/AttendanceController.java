package bg.socialhub.hub.training.web;

import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.training.AttendanceDesk;
import bg.socialhub.hub.training.AttendanceDesk.Register;
import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was in a session; the sheet is one document, so it is said of everybody at once and needs its ETag. */
@RestController
@RequestMapping("/api/v1/trainings/{training}/sessions/{number}/attendance")
class AttendanceController {

    private final AttendanceDesk desk;
    private final Enterprises enterprises;

    AttendanceController(AttendanceDesk desk, Enterprises enterprises) {
        this.desk = desk;
        this.enterprises = enterprises;
    }

    record MarkBody(@NotBlank String enrolmentId, @NotNull Boolean present) {}

    record SheetBody(@NotNull @Size(max = 500) List<@NotNull @Valid MarkBody> attendees) {

        Map<EnrolmentId, Boolean> marks() {
            Map<EnrolmentId, Boolean> marks = new LinkedHashMap<>();
            for (MarkBody mark : attendees) {
                if (marks.put(new EnrolmentId(mark.enrolmentId()), mark.present()) != null) {
                    throw new InvalidField("attendees[" + marks.size() + "].enrolmentId", "twice");
                }
            }
            return marks;
        }
    }

    /** What is said of one person; nothing yet when null. */
    record MarkResponse(
            String enrolmentId,
            String name,
            String enterpriseId,
            @Nullable String enterpriseName,
            @Nullable Boolean present) {}

    record SheetResponse(String trainingId, int session, List<MarkResponse> attendees, long version) {

        static SheetResponse from(Register register, Enterprises enterprises) {
            return new SheetResponse(
                    register.sheet().training().value(),
                    register.sheet().session(),
                    register.people().stream()
                            .map(one -> mark(register, one, enterprises))
                            .toList(),
                    register.sheet().version());
        }

        private static MarkResponse mark(Register register, Enrolment one, Enterprises enterprises) {
            return new MarkResponse(
                    one.id().value(),
                    one.attendee().name(),
                    one.enterprise(),
                    enterprises.find(one.enterprise()).map(Enterprise::name).orElse(null),
                    register.sheet().markOf(one.id()).orElse(null));
        }
    }

    @GetMapping
    ResponseEntity<SheetResponse> sheet(@PathVariable TrainingId training, @PathVariable int number, CurrentUser user) {
        return answer(desk.read(training, number, user));
    }

    @PutMapping
    ResponseEntity<SheetResponse> mark(
            @PathVariable TrainingId training,
            @PathVariable int number,
            @Valid @RequestBody SheetBody body,
            IfMatch ifMatch,
            CurrentUser user) {
        return answer(desk.mark(training, number, body.marks(), user, ifMatch.required()::check));
    }

    private ResponseEntity<SheetResponse> answer(Register register) {
        return Responses.ok(register.sheet().version(), SheetResponse.from(register, enterprises));
    }
}
