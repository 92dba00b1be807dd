package bg.socialhub.platform.idempotency;

import bg.socialhub.platform.web.Problem;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** A request whose body was read once for its fingerprint and can be read again by its controller. */
final class RereadableRequest extends HttpServletRequestWrapper {

    /** The largest body of a keyed request, in bytes. */
    static final int LIMIT = 1024 * 1024;

    private final byte[] body;

    private RereadableRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static RereadableRequest of(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
        }
        return new RereadableRequest(request, body);
    }

    String fingerprint() {
        String query = getQueryString();
        String address = getMethod() + " " + getRequestURI() + (query == null ? "" : "?" + query);
        return Fingerprint.of(address.getBytes(StandardCharsets.UTF_8), body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is read already and can only be read in the blocking way");
        }
    }
}
