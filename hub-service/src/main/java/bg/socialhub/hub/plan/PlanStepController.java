package bg.socialhub.hub.plan;

import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.plan.PlanBodies.Completion;
import bg.socialhub.hub.plan.PlanBodies.Day;
import bg.socialhub.hub.plan.PlanBodies.Lending;
import bg.socialhub.hub.plan.PlanBodies.Reason;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a plan: the enterprise agrees to the version that it saw, the centre leads it to its end. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanStepController {

    private final PlanDesk desk;
    private final PlanLendings lendings;
    private final Enterprises enterprises;

    PlanStepController(PlanDesk desk, PlanLendings lendings, Enterprises enterprises) {
        this.desk = desk;
        this.lendings = lendings;
        this.enterprises = enterprises;
    }

    @PostMapping("/agreement")
    ResponseEntity<PlanResponse> agree(@PathVariable PlanId id, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.does(
                id,
                Step.AGREE,
                (plan, now) -> plan.agree(user.id(), now),
                user,
                version -> ifMatch.required().check(version)));
    }

    @PostMapping("/start")
    ResponseEntity<PlanResponse> start(@PathVariable PlanId id, IfMatch ifMatch, CurrentUser user) {
        return step(id, Step.START, (plan, _) -> plan.start(), ifMatch, user);
    }

    @PostMapping("/milestones/{number}/achievement")
    ResponseEntity<PlanResponse> achieve(
            @PathVariable PlanId id,
            @PathVariable int number,
            @Valid @RequestBody(required = false) @Nullable Day body,
            IfMatch ifMatch,
            CurrentUser user) {
        return step(id, Step.ACHIEVE, (plan, now) -> plan.achieve(number, Day.of(body, today(now))), ifMatch, user);
    }

    @PostMapping("/equipment")
    ResponseEntity<PlanResponse> lend(
            @PathVariable PlanId id, @Valid @RequestBody Lending body, IfMatch ifMatch, CurrentUser user) {
        return answer(lendings.lend(id, body, user, ifMatch::check));
    }

    @PostMapping("/equipment/{number}/return")
    ResponseEntity<PlanResponse> giveBack(
            @PathVariable PlanId id,
            @PathVariable int number,
            @Valid @RequestBody(required = false) @Nullable Day body,
            IfMatch ifMatch,
            CurrentUser user) {
        return answer(lendings.giveBack(id, number, body, user, ifMatch::check));
    }

    @PostMapping("/completion")
    ResponseEntity<PlanResponse> complete(
            @PathVariable PlanId id, @Valid @RequestBody Completion body, IfMatch ifMatch, CurrentUser user) {
        return step(id, Step.COMPLETE, (plan, now) -> plan.complete(body.toOutcome(now)), ifMatch, user);
    }

    @PostMapping("/abandonment")
    ResponseEntity<PlanResponse> abandon(
            @PathVariable PlanId id, @Valid @RequestBody Reason body, IfMatch ifMatch, CurrentUser user) {
        return step(id, Step.ABANDON, (plan, _) -> plan.abandon(body.checked()), ifMatch, user);
    }

    @PostMapping("/resumption")
    ResponseEntity<PlanResponse> resume(@PathVariable PlanId id, IfMatch ifMatch, CurrentUser user) {
        return step(id, Step.RESUME, (plan, _) -> plan.resume(), ifMatch, user);
    }

    private ResponseEntity<PlanResponse> step(
            PlanId id, Step step, BiFunction<Plan, Instant, Plan> decision, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.does(id, step, decision, user, ifMatch::check));
    }

    private ResponseEntity<PlanResponse> answer(Plan plan) {
        return Responses.ok(
                plan.version(),
                PlanResponse.from(plan, enterprises.find(plan.origin().enterprise())));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, SofiaTime.ZONE);
    }
}
