package bg.socialhub.marketplace.enterprise;

import bg.socialhub.platform.web.Responses;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers that show a mark: they are true on their day only, so they are not kept by caches and never answered by 304,
 * although their version has not changed when the certificate runs out.
 */
public final class DatedAnswers {

    private DatedAnswers() {}

    public static <T> ResponseEntity<T> ok(WebRequest request, long version, T body) {
        var answer = request.getHeader(HttpHeaders.IF_NONE_MATCH) == null
                ? Responses.ok(version, body)
                : ResponseEntity.ok(body); // without an ETag nothing downstream turns it into a 304
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }
}
