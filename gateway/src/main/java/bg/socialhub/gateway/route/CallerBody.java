package bg.socialhub.gateway.route;

import bg.socialhub.gateway.admission.BodyTooLarge;
import java.io.IOException;
import java.io.InputStream;

/** The body as the caller sends it, whose failures are told apart from those of the service. */
final class CallerBody extends InputStream {

    private final InputStream body;
    private final Errand errand;

    CallerBody(InputStream body, Errand errand) {
        this.body = body;
        this.errand = errand;
    }

    @Override
    public int read() throws IOException {
        errand.turnsToCaller();
        try {
            return body.read();
        } catch (IOException failure) {
            throw blamed(failure);
        } finally {
            errand.turnsToService();
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        errand.turnsToCaller();
        try {
            return body.read(into, offset, length);
        } catch (IOException failure) {
            throw blamed(failure);
        } finally {
            errand.turnsToService();
        }
    }

    private static IOException blamed(IOException failure) {
        return failure instanceof BodyTooLarge ? failure : new CallerGone(failure);
    }
}
