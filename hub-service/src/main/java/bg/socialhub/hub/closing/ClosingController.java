package bg.socialhub.hub.closing;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The closing days of a centre: read by everybody, set by its staff a year at a time. */
@RestController
@RequestMapping("/api/v1/centres/{code}/closing-days")
class ClosingController {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private final ClosingDays closing;

    ClosingController(ClosingDays closing) {
        this.closing = closing;
    }

    @GetMapping
    ResponseEntity<ClosingResponse> year(@PathVariable String code, @RequestParam int year, WebRequest request) {
        ClosingYear found = closing.get(code, checked(year));
        return Responses.conditional(request, found.version(), () -> ClosingResponse.from(found));
    }

    @PutMapping
    ResponseEntity<ClosingResponse> set(
            @PathVariable String code,
            @RequestParam int year,
            @Valid @RequestBody ClosingRequest body,
            IfMatch ifMatch,
            CurrentUser user) {
        ClosingYear set = closing.set(
                code,
                checked(year),
                current -> {
                    ifMatch.required().check(current.version());
                    return body.of(code, year, current.version() + 1);
                },
                user);
        return Responses.ok(set.version(), ClosingResponse.from(set));
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidField("year", "no-such-year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return year;
    }
}
