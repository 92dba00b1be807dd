package bg.socialhub.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem documents of this module, in Bulgarian unless the caller prefers English. */
enum SecurityProblems {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    IDENTITY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private static final Locale BULGARIAN = Locale.of("bg");

    private final HttpStatus status;

    SecurityProblems(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    ProblemDetail in(HttpServletRequest request) {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        var texts = ResourceBundle.getBundle(
                "bg.socialhub.identity.problems",
                language(request),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var problem = ProblemDetail.forStatusAndDetail(status, texts.getString(name + ".detail"));
        problem.setType(URI.create("https://socialhub.bg/problems/" + name));
        problem.setTitle(texts.getString(name + ".title"));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    static Locale language(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return BULGARIAN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(locale -> locale.equals(BULGARIAN) || locale.equals(Locale.ENGLISH))
                .findFirst()
                .orElse(BULGARIAN);
    }
}
