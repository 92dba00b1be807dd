package bg.socialhub.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Leads back to the page that asked for the sign-in. */
final class SignedIn implements AuthenticationSuccessHandler {

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
        var address = java.net.URI.create(saved.getRedirectUrl());
        String query = address.getRawQuery();
        return ReturnAddress.of(address.getRawPath() + (query == null ? "" : "?" + query));
    }
}
