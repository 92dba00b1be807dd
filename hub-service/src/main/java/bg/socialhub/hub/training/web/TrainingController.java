package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.TrainingDesk;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.web.TrainingBodies.Plan;
import bg.socialhub.hub.training.web.TrainingBodies.ProgrammeBody;
import bg.socialhub.hub.training.web.TrainingBodies.Reason;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A training from its plan to its end; the time makes an open one a running one, so its answers are never 304. */
@RestController
@RequestMapping("/api/v1/trainings")
class TrainingController {

    private final TrainingDesk desk;
    private final NewId newId;
    private final TrainingViews views;
    private final TrainingCalendar calendar;

    TrainingController(TrainingDesk desk, NewId newId, TrainingViews views, TrainingCalendar calendar) {
        this.desk = desk;
        this.newId = newId;
        this.views = views;
        this.calendar = calendar;
    }

    @PostMapping
    ResponseEntity<TrainingResponse> plan(@Valid @RequestBody Plan body, CurrentUser user) {
        TrainingId id = new TrainingId(newId.next().toString());
        Training training = desk.plan(id, body.centre(), body.toProgramme(), body.places(), user);
        URI location = URI.create("/api/v1/trainings/" + training.id());
        return Responses.created(location, training.version(), views.of(training));
    }

    @GetMapping("/{id}")
    ResponseEntity<TrainingResponse> training(@PathVariable TrainingId id, Optional<CurrentUser> user) {
        return answer(desk.visible(id, user));
    }

    @GetMapping(path = "/{id}/calendar.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(@PathVariable TrainingId id, Optional<CurrentUser> user) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(calendar.of(desk.visible(id, user)));
    }

    @PutMapping("/{id}")
    ResponseEntity<TrainingResponse> revise(
            @PathVariable TrainingId id, @Valid @RequestBody ProgrammeBody body, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Revise(body.toProgramme()), ifMatch.required(), user);
    }

    @PostMapping("/{id}/opening")
    ResponseEntity<TrainingResponse> open(@PathVariable TrainingId id, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Open(), ifMatch, user);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<TrainingResponse> cancel(
            @PathVariable TrainingId id, @Valid @RequestBody Reason body, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Cancel(body.checked()), ifMatch, user);
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<TrainingResponse> complete(@PathVariable TrainingId id, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Complete(), ifMatch, user);
    }

    private ResponseEntity<TrainingResponse> decide(
            TrainingId id, TrainingCommand command, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.decide(id, command, user, ifMatch::check));
    }

    private ResponseEntity<TrainingResponse> answer(Training training) {
        return Responses.ok(training.version(), views.of(training));
    }
}
