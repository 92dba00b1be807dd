package bg.socialhub.identity;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A controller asked who the caller is, on a route that was opened to anonymous callers. */
final class Unauthenticated extends ErrorResponseException {

    Unauthenticated(ProblemDetail problem) {
        super(SecurityProblems.UNAUTHENTICATED.status(), problem, null);
        getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
