package bg.socialhub.hub.solution;

import bg.socialhub.hub.assessment.Dimension;
import bg.socialhub.hub.assessment.SolutionKind;
import bg.socialhub.hub.solution.Solutions.Filter;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The catalogue: read by everybody, kept by the managers of the centres. */
@RestController
@RequestMapping("/api/v1/solutions")
class SolutionController {

    private final Catalogue catalogue;
    private final Solutions solutions;
    private final NewId newId;

    SolutionController(Catalogue catalogue, Solutions solutions, NewId newId) {
        this.catalogue = catalogue;
        this.solutions = solutions;
        this.newId = newId;
    }

    @GetMapping
    Listing<SolutionResponse> solutions(
            @RequestParam(required = false) @Nullable SolutionKind category,
            @RequestParam(required = false) @Nullable Dimension dimension,
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(defaultValue = "OFFERED") Status status,
            Paging paging) {
        Filter filter = new Filter(status, category, dimension, centre);
        Listing<Solution> page = paging.page(
                solutions.search(filter, paging.limit(), paging.after()), solutions.count(filter), Solutions::place);
        return page.map(SolutionResponse::from);
    }

    @GetMapping("/{id}")
    ResponseEntity<SolutionResponse> solution(@PathVariable SolutionId id, WebRequest request) {
        Solution solution = catalogue.get(id);
        return Responses.conditional(request, solution.version(), () -> SolutionResponse.from(solution));
    }

    @PostMapping
    ResponseEntity<SolutionResponse> add(@Valid @RequestBody SolutionRequest body, CurrentUser user) {
        String centre = user.centre() == null ? "" : user.centre();
        SolutionId id = new SolutionId(newId.next().toString());
        Solution added = catalogue.add(body.toSolution(id, centre), user);
        return Responses.created(URI.create("/api/v1/solutions/" + id), added.version(), SolutionResponse.from(added));
    }

    @PutMapping("/{id}")
    ResponseEntity<SolutionResponse> change(
            @PathVariable SolutionId id, @Valid @RequestBody SolutionRequest body, IfMatch ifMatch, CurrentUser user) {
        return does(
                id,
                Step.CHANGE,
                solution -> {
                    ifMatch.required().check(solution.version());
                    return solution.change(body.category(), body.dimension(), body.wording());
                },
                user);
    }

    @PostMapping("/{id}/archival")
    ResponseEntity<SolutionResponse> archive(@PathVariable SolutionId id, IfMatch ifMatch, CurrentUser user) {
        return does(id, Step.ARCHIVE, checked(ifMatch, Solution::archive), user);
    }

    @PostMapping("/{id}/restoration")
    ResponseEntity<SolutionResponse> restore(@PathVariable SolutionId id, IfMatch ifMatch, CurrentUser user) {
        return does(id, Step.RESTORE, checked(ifMatch, Solution::restore), user);
    }

    private ResponseEntity<SolutionResponse> does(
            SolutionId id, Step step, UnaryOperator<Solution> decision, CurrentUser user) {
        Solution done = catalogue.does(id, step, decision, user);
        return Responses.ok(done.version(), SolutionResponse.from(done));
    }

    private static UnaryOperator<Solution> checked(IfMatch ifMatch, UnaryOperator<Solution> decision) {
        return solution -> {
            ifMatch.check(solution.version());
            return decision.apply(solution);
        };
    }
}
