package bg.socialhub.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to the identity server and back to the page from which one came. */
@Controller
class SignInController {

    static final String RETURN = "return";

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(name = "to", required = false) @Nullable String to,
            Optional<Visitor> visitor,
            HttpServletRequest request) {
        String address = ReturnAddress.of(to);
        if (visitor.isPresent()) {
            return "redirect:" + address;
        }
        request.getSession().setAttribute(RETURN, address);
        return "redirect:/oauth2/authorization/" + IdentityClient.REGISTRATION;
    }
}
