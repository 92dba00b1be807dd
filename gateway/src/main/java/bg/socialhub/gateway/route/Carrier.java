package bg.socialhub.gateway.route;

import bg.socialhub.gateway.admission.BodyTooLarge;
import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import bg.socialhub.gateway.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.coyote.CloseNowException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries a request to its service and the answer back, both as streams, on the thread that took the request. */
@Component
class Carrier {

    private static final Logger log = LoggerFactory.getLogger(Carrier.class);
    private static final int CHUNK = 8 * 1024;

    private final UpstreamClient client;
    private final SilenceWatch watch;

    Carrier(UpstreamClient client, SilenceWatch watch) {
        this.client = client;
        this.watch = watch;
    }

    void carry(Upstream upstream, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (upstream.enter()) {
            case Upstream.Admission.Refused refused ->
                Problems.write(Refusal.UNAVAILABLE, refused.retryAfter(), request, response);
            case Upstream.Admission.Granted _ -> {
                var errand = errand(upstream, request);
                watch.over(errand);
                try {
                    guarded(errand, request, response);
                } finally {
                    watch.leave(errand);
                    upstream.leave();
                }
            }
        }
    }

    private void guarded(Errand errand, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Upstream upstream = errand.upstream();
        long start = System.nanoTime();
        try (ClassicHttpResponse answer = client.send(errand)) {
            response.setStatus(answer.getCode());
            HeaderRules.out(answer, upstream, response);
            copy(answer.getEntity(), errand, response);
            upstream.answered(answer.getCode(), System.nanoTime() - start);
        } catch (BodyTooLarge tooLarge) {
            upstream.undecided();
            Problems.write(Refusal.CONTENT_TOO_LARGE, request, response);
        } catch (CallerGone gone) {
            upstream.undecided();
            throw gone;
        } catch (IOException | HttpException failure) {
            upstream.failed(failure, System.nanoTime() - start);
            refuse(errand, failure, request, response);
        }
    }

    private static void refuse(
            Errand errand, Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Upstream upstream = errand.upstream();
        log.warn(
                "{} did not answer, trace {}: {}",
                upstream.name(),
                Visit.of(request).trace().id(),
                errand.isCancelled() ? errand.silence() : failure.toString());
        if (response.isCommitted()) {
            throw new CloseNowException("The answer of " + upstream.name() + " broke off", failure);
        }
        clear(response);
        Problems.write(Refusal.UNAVAILABLE, upstream.pause(), request, response);
    }

    /** Takes back what the broken answer said about its body. */
    private static void clear(HttpServletResponse response) {
        response.setHeader("ETag", null);
        response.setHeader("Content-Encoding", null);
        response.setHeader("Last-Modified", null);
    }

    private static Errand errand(Upstream upstream, HttpServletRequest request) throws IOException {
        String query = request.getQueryString();
        String path = query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
        var errand = new Errand(request.getMethod(), upstream, path);
        HeaderRules.in(request, upstream, errand);
        long length = request.getContentLengthLong();
        if (length > 0 || request.getHeader("Transfer-Encoding") != null) {
            errand.setEntity(new InputStreamEntity(new CallerBody(request.getInputStream(), errand), length, null));
        }
        return errand;
    }

    private static void copy(@Nullable HttpEntity body, Errand errand, HttpServletResponse response)
            throws IOException {
        if (body == null) {
            return;
        }
        boolean live = Objects.requireNonNullElse(body.getContentType(), "").startsWith("text/event-stream");
        var chunk = new byte[(int) Math.clamp(body.getContentLength(), 512, CHUNK)];
        InputStream from = body.getContent();
        OutputStream to = response.getOutputStream();
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            errand.turnsToCaller();
            write(chunk, read, to, live);
            errand.turnsToService();
        }
    }

    private static void write(byte[] chunk, int length, OutputStream to, boolean live) throws IOException {
        try {
            to.write(chunk, 0, length);
            if (live) {
                to.flush();
            }
        } catch (IOException gone) {
            throw new CallerGone(gone);
        }
    }
}
