package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.Approvals;
import bg.socialhub.hub.booking.Approvals.Rejection;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saying yes to a request, and with it no to those who ask for the same time. */
@RestController
@RequestMapping("/api/v1/bookings/{id}")
class ApprovalController {

    private final Approvals approvals;
    private final BookingAnswers answers;

    ApprovalController(Approvals approvals, BookingAnswers answers) {
        this.approvals = approvals;
        this.answers = answers;
    }

    /**
     * What becomes of the others.
     *
     * @param competing the requests that whoever decides has seen; all that there are when it is missing
     * @param reason what the others are told; wanted where they are rejected
     */
    record Approval(
            boolean rejectCompeting,
            @Nullable @Size(max = 100) List<@NotBlank String> competing,
            @Nullable @PlainText(max = 500) String reason) {

        Rejection toRejection() {
            if (reason == null || reason.isBlank()) {
                throw new InvalidField("reason", "reason-needed");
            }
            String told = PersonalNumbers.refuseIn("reason", reason);
            return competing == null
                    ? Rejection.ofAll(told)
                    : new Rejection(competing.stream().map(BookingId::new).collect(Collectors.toSet()), told);
        }
    }

    record Others(List<BookingResponse> items) {}

    @GetMapping("/competing-requests")
    Others competing(@PathVariable BookingId id, CurrentUser user) {
        List<Booking.Requested> others = approvals.competing(id, user);
        answers.note(user, "/bookings/" + id + "/competing-requests", others);
        return new Others(others.stream().map(other -> answers.to(user, other)).toList());
    }

    @PostMapping("/confirmation")
    ResponseEntity<BookingResponse> confirm(
            @PathVariable BookingId id,
            @Valid @RequestBody(required = false) @Nullable Approval body,
            IfMatch ifMatch,
            CurrentUser user) {
        Booking confirmed = body == null || !body.rejectCompeting()
                ? approvals.confirm(id, user, ifMatch::check)
                : approvals.confirm(id, body.toRejection(), user, ifMatch::check);
        return Responses.ok(confirmed.version(), answers.to(user, confirmed));
    }
}
