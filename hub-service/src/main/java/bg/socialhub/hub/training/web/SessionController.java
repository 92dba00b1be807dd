package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.TrainingDesk;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.TrainingCommand;
import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.web.TrainingBodies.SessionBody;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sessions of a training, each with its room; one at a time, so that a change is made whole or not at all. */
@RestController
@RequestMapping("/api/v1/trainings/{id}/sessions")
class SessionController {

    private final TrainingDesk desk;
    private final TrainingViews views;

    SessionController(TrainingDesk desk, TrainingViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<TrainingResponse> add(
            @PathVariable TrainingId id, @Valid @RequestBody SessionBody body, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Add(body.toPlacement("")), ifMatch, user);
    }

    @PutMapping("/{number}")
    ResponseEntity<TrainingResponse> move(
            @PathVariable TrainingId id,
            @PathVariable int number,
            @Valid @RequestBody SessionBody body,
            IfMatch ifMatch,
            CurrentUser user) {
        return decide(id, new Move(number, body.toPlacement("")), ifMatch.required(), user);
    }

    @PostMapping("/{number}/cancellation")
    ResponseEntity<TrainingResponse> drop(
            @PathVariable TrainingId id, @PathVariable int number, IfMatch ifMatch, CurrentUser user) {
        return decide(id, new Drop(number), ifMatch, user);
    }

    private ResponseEntity<TrainingResponse> decide(
            TrainingId id, TrainingCommand command, IfMatch ifMatch, CurrentUser user) {
        Training training = desk.decide(id, command, user, ifMatch::check);
        return Responses.ok(training.version(), views.of(training));
    }
}
