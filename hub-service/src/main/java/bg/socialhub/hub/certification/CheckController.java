package bg.socialhub.hub.certification;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks of an enterprise's figures; each stays as it was made. */
@RestController
@RequestMapping("/api/v1/certification-checks")
class CheckController {

    private static final long ONLY_VERSION = 1;

    private final CheckDesk desk;
    private final Checks checks;
    private final NewId newId;

    CheckController(CheckDesk desk, Checks checks, NewId newId) {
        this.desk = desk;
        this.checks = checks;
        this.newId = newId;
    }

    @PostMapping
    ResponseEntity<CheckResponse> check(@Valid @RequestBody CheckRequest body, CurrentUser user) {
        Check check = desk.check(body.toWish(new CheckId(newId.next().toString())), user);
        URI location = URI.create("/api/v1/certification-checks/" + check.id());
        return Responses.created(location, ONLY_VERSION, response(check));
    }

    @GetMapping("/{id}")
    ResponseEntity<CheckResponse> check(@PathVariable CheckId id, CurrentUser user) {
        return Responses.ok(ONLY_VERSION, response(desk.get(id, user)));
    }

    @GetMapping
    Listing<CheckResponse> checks(
            @RequestParam(required = false) @Nullable String enterprise, Paging paging, CurrentUser user) {
        Scope scope = Scope.of(user, enterprise);
        Listing<Check> page =
                paging.page(checks.search(scope, paging.limit(), paging.after()), checks.count(scope), Checks::place);
        return page.map(this::response);
    }

    private CheckResponse response(Check check) {
        return CheckResponse.from(check, desk.rulesOf(check));
    }
}
