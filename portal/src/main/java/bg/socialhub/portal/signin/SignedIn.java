package bg.socialhub.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads back to the page that asked for the sign-in. */
final class SignedIn implements AuthenticationSuccessHandler {

    /** What the request cache adds to an address, to know it again. */
    private static final String ADDED = "continue";

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SavedRequest saved = asked.getRequest(request, response);
        Object chosen = request.getSession().getAttribute(SignInController.RETURN);
        request.getSession().removeAttribute(SignInController.RETURN);
        asked.removeRequest(request, response);
        if (saved != null && ReturnAddress.HOME.equals(ReturnAddress.of((String) chosen))) {
            response.sendRedirect(path(saved));
        } else {
            response.sendRedirect(ReturnAddress.of((String) chosen));
        }
    }

    private static String path(SavedRequest saved) {
        var address = UriComponentsBuilder.fromUriString(saved.getRedirectUrl())
                .replaceQueryParam(ADDED)
                .build();
        String query = address.getQuery();
        return ReturnAddress.of(address.getPath() + (query == null ? "" : "?" + query));
    }
}
