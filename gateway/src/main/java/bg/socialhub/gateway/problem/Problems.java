package bg.socialhub.gateway.problem;

import bg.socialhub.gateway.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes the door's refusals; Bulgarian unless the caller prefers English. */
public final class Problems {

    private static final String TYPES = "https://socialhub.bg/problems/";
    private static final Locale BULGARIAN = Locale.of("bg");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Problems() {}

    public static void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = JSON.writeValueAsBytes(body(refusal, request, response));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Adds when a new attempt makes sense. */
    public static void write(
            Refusal refusal, Duration retryAfter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        write(refusal, request, response);
    }

    private static Object body(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        var language = language(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        var texts = texts(language);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", TYPES + refusal.slug());
        body.put("title", texts.getString(refusal.slug() + ".title"));
        body.put("status", refusal.status());
        body.put("detail", texts.getString(refusal.slug() + ".detail"));
        Visit.find(request).ifPresent(visit -> {
            body.put("instance", visit.loggedPath());
            body.put("traceId", visit.trace().id());
        });
        return body;
    }

    private static Locale language(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return BULGARIAN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(locale -> locale.equals(BULGARIAN) || locale.equals(Locale.ENGLISH))
                .findFirst()
                .orElse(BULGARIAN);
    }

    static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "bg.socialhub.gateway.problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
