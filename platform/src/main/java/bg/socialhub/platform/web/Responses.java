package bg.socialhub.platform.web;

import java.net.URI;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Answers whose ETag is the aggregate's version. */
public final class Responses {

    private Responses() {}

    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    public static <T> ResponseEntity<T> created(URI location, long version, T body) {
        return ResponseEntity.created(location).eTag(etag(version)).body(body);
    }

    public static <T> ResponseEntity<T> accepted(URI location, long version, T body) {
        return ResponseEntity.accepted().location(location).eTag(etag(version)).body(body);
    }

    /** 304 without building the body when the caller has this version already. */
    public static <T> ResponseEntity<T> conditional(WebRequest request, long version, Supplier<T> body) {
        if (request.checkNotModified(etag(version))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(etag(version))
                    .build();
        }
        return ok(version, body.get());
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }
}
