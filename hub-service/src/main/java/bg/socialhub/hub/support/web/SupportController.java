package bg.socialhub.hub.support.web;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.support.SupportDesk;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.web.SupportBodies.Assignment;
import bg.socialhub.hub.support.web.SupportBodies.Merger;
import bg.socialhub.hub.support.web.SupportBodies.Opening;
import bg.socialhub.hub.support.web.SupportBodies.OptionalText;
import bg.socialhub.hub.support.web.SupportBodies.Rating;
import bg.socialhub.hub.support.web.SupportBodies.Text;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An enterprise's requests for help and the centre's work on them. */
@RestController
@RequestMapping("/api/v1/support-requests")
class SupportController {

    private final SupportDesk desk;
    private final SupportAnswers answers;
    private final NewId newId;

    SupportController(SupportDesk desk, SupportAnswers answers, NewId newId) {
        this.desk = desk;
        this.answers = answers;
        this.newId = newId;
    }

    @PostMapping
    ResponseEntity<SupportResponse> open(@Valid @RequestBody Opening body, CurrentUser user) {
        SupportRequestId id = new SupportRequestId(newId.next().toString());
        SupportRequest request = desk.open(id, body.toConcern(user.id()), user);
        URI location = URI.create("/api/v1/support-requests/" + request.id());
        return Responses.created(location, request.version(), answers.to(user, request));
    }

    @GetMapping("/{id}")
    ResponseEntity<SupportResponse> request(@PathVariable SupportRequestId id, CurrentUser user) {
        SupportRequest request = desk.read(id, user);
        return Responses.ok(request.version(), answers.to(user, request, desk.mergedInto(request)));
    }

    @PostMapping("/{id}/assignment")
    ResponseEntity<SupportResponse> assign(
            @PathVariable SupportRequestId id,
            @Valid @RequestBody(required = false) @Nullable Assignment body,
            IfMatch ifMatch,
            CurrentUser user) {
        String assignee = body == null || body.assignee() == null
                ? user.id()
                : body.assignee().strip();
        SupportRequest taken = desk.does(
                id, Step.ASSIGN, null, (request, doing) -> request.assign(assignee, doing), user, ifMatch::check);
        return answer(taken, user);
    }

    @PostMapping("/{id}/messages")
    ResponseEntity<SupportResponse> message(
            @PathVariable SupportRequestId id, @Valid @RequestBody Text body, IfMatch ifMatch, CurrentUser user) {
        return step(id, desk.messageOf(id, user), body.checked(), ifMatch, user);
    }

    @PostMapping("/{id}/waiting")
    ResponseEntity<SupportResponse> await(
            @PathVariable SupportRequestId id, @Valid @RequestBody Text body, IfMatch ifMatch, CurrentUser user) {
        return step(id, Step.AWAIT, body.checked(), ifMatch, user);
    }

    @PostMapping("/{id}/resolution")
    ResponseEntity<SupportResponse> resolve(
            @PathVariable SupportRequestId id, @Valid @RequestBody Text body, IfMatch ifMatch, CurrentUser user) {
        return step(id, Step.RESOLVE, body.checked(), ifMatch, user);
    }

    @PostMapping("/{id}/closure")
    ResponseEntity<SupportResponse> close(
            @PathVariable SupportRequestId id,
            @Valid @RequestBody(required = false) @Nullable OptionalText body,
            IfMatch ifMatch,
            CurrentUser user) {
        return step(id, Step.CLOSE, body == null ? null : body.checked(), ifMatch, user);
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<SupportResponse> reopen(
            @PathVariable SupportRequestId id, @Valid @RequestBody Text body, IfMatch ifMatch, CurrentUser user) {
        return step(id, Step.REOPEN, body.checked(), ifMatch, user);
    }

    @PostMapping("/{id}/merger")
    ResponseEntity<SupportResponse> merge(
            @PathVariable SupportRequestId id, @Valid @RequestBody Merger body, IfMatch ifMatch, CurrentUser user) {
        SupportRequestId into = new SupportRequestId(body.into());
        return answer(desk.merge(id, into, body.checked(), user, ifMatch::check), user);
    }

    @PostMapping("/{id}/satisfaction")
    ResponseEntity<SupportResponse> rate(
            @PathVariable SupportRequestId id, @Valid @RequestBody Rating body, IfMatch ifMatch, CurrentUser user) {
        String comment = PersonalNumbers.refuseInOptional("comment", body.comment());
        SupportRequest rated = desk.does(
                id, Step.RATE, comment, (request, doing) -> request.rate(body.score(), doing), user, ifMatch::check);
        return answer(rated, user);
    }

    private ResponseEntity<SupportResponse> step(
            SupportRequestId id, Step step, @Nullable String text, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.does(id, step, text, SupportRequest::take, user, ifMatch::check), user);
    }

    private ResponseEntity<SupportResponse> answer(SupportRequest request, CurrentUser user) {
        return Responses.ok(request.version(), answers.to(user, request));
    }
}
