package bg.socialhub.portal.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages about the site itself. */
@Controller
class SiteController {

    /** Every component of the design in every state: the living page to look at before making another one. */
    @GetMapping("/components")
    String components() {
        return "page/components";
    }

    @GetMapping("/sign-in-failed")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String signInFailed() {
        return "page/sign-in-failed";
    }
}
