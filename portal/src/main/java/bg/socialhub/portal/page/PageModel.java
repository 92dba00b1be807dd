package bg.socialhub.portal.page;

import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of every page needs: who is signed in, where the page is, and the same page in the other language. */
@ControllerAdvice
class PageModel {

    @ModelAttribute
    void frame(Model model, Optional<Visitor> visitor, HttpServletRequest request, Locale language) {
        model.addAttribute("visitor", visitor.orElse(null));
        model.addAttribute("here", request.getRequestURI());
        model.addAttribute("back", isRead(request) ? address(request, null) : "/");
        String other = "en".equals(language.getLanguage()) ? "bg" : "en";
        model.addAttribute("otherLanguage", isRead(request) ? address(request, other) : "/?lang=" + other);
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod());
    }

    private static String address(HttpServletRequest request, @Nullable String language) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        address.replaceQueryParam("lang");
        if (language != null) {
            address.queryParam("lang", language);
        }
        return address.build().toUriString();
    }
}
