package bg.socialhub.platform.idempotency;

import bg.socialhub.platform.store.CommandKey;
import bg.socialhub.platform.web.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated POST that has an {@code Idempotency-Key} with the answer that the first one got. Stands behind the
 * security filters, since a key belongs to its caller; 401, 403, 409, 429 and 5xx are not kept.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Map<Integer, Boolean> NOT_KEPT = Map.of(401, true, 403, true, 409, true, 429, true);
    private static final String[] KEPT_HEADERS = {
        HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_LANGUAGE
    };

    private final IdempotentRequests requests;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(IdempotentRequests requests, HandlerExceptionResolver problems) {
        this.requests = requests;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(KEY) == null || isFiles(request);
    }

    /** Files are too large to be kept for a comparison; whoever takes them knows the same file by its content. */
    private static boolean isFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            filterKeyed(request, response, chain);
        } catch (Problem | DataAccessException refusal) {
            problems.resolveException(request, response, null, refusal);
        }
    }

    private void filterKeyed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        if (!WELL_FORMED.matcher(key).matches()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
        }
        RereadableRequest body = RereadableRequest.of(request);
        String scoped = Fingerprint.of(callerOf(request), key);
        switch (requests.claim(scoped, body.fingerprint())) {
            case IdempotentRequests.Claim.Granted _ -> execute(scoped, body, response, chain);
            case IdempotentRequests.Claim.Answered kept -> replay(kept.answer(), response);
            case IdempotentRequests.Claim.Running _ ->
                throw Problem.of(HttpStatus.CONFLICT, "request-in-progress").retryAfter(Duration.ofSeconds(1));
            case IdempotentRequests.Claim.Reused _ ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
    }

    private void execute(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            CommandKey.<Exception>run(key, requests.groundsOf(key), () -> {
                chain.doFilter(request, caught);
                return null;
            });
            if (isKept(caught.getStatus())) {
                requests.answered(key, answer(caught));
                kept = true;
            }
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            if (!kept) {
                requests.failed(key);
            }
        }
        caught.copyBodyToResponse();
    }

    private static boolean isKept(int status) {
        return status < 500 && !NOT_KEPT.containsKey(status);
    }

    private static KeptAnswer answer(ContentCachingResponseWrapper caught) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = name.equals(HttpHeaders.CONTENT_TYPE) ? caught.getContentType() : caught.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new KeptAnswer(caught.getStatus(), headers, caught.getContentAsByteArray());
    }

    private static void replay(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader(REPLAYED, "true");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static String callerOf(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }
}
