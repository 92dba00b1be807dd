package bg.socialhub.gateway.route;

import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/** A request on its way to a service, which knows for how long the service has been silent and can be called back. */
final class Errand extends BasicClassicHttpRequest implements CancellableDependency {

    private static final long serialVersionUID = 1L;
    private static final long WITH_CALLER = Long.MIN_VALUE;

    private final transient Upstream upstream;
    private final long patience;
    private transient volatile @Nullable Cancellable connection;
    private volatile long waitingSince = System.nanoTime();
    private long overdueSince = WITH_CALLER;
    private volatile boolean calledBack;

    Errand(String method, Upstream upstream, String path) {
        super(method, upstream.host(), path);
        this.upstream = upstream;
        this.patience = upstream.settings().readTimeout().toNanos();
    }

    Upstream upstream() {
        return upstream;
    }

    /** From now on it is the caller who keeps us waiting, not the service. */
    void turnsToCaller() {
        waitingSince = WITH_CALLER;
    }

    void turnsToService() {
        waitingSince = System.nanoTime();
    }

    /**
     * Ends the waiting when the service has been silent for too long: whoever reads from it gets an exception. It takes a second
     * look, so that an answer which has arrived on a busy machine is still read.
     */
    void callBackIfOverdue(long now) {
        long since = waitingSince;
        if (since == WITH_CALLER || now - since <= patience) {
            return;
        }
        if (overdueSince == since) {
            cancel();
        }
        overdueSince = since;
    }

    String silence() {
        return "silent for " + TimeUnit.NANOSECONDS.toMillis(patience) + " ms";
    }

    @Override
    public boolean cancel() {
        calledBack = true;
        Cancellable open = connection;
        return open != null && open.cancel();
    }

    @Override
    public boolean isCancelled() {
        return calledBack;
    }

    @Override
    public void setDependency(Cancellable dependency) {
        connection = dependency;
        if (calledBack) {
            dependency.cancel();
        }
    }
}
