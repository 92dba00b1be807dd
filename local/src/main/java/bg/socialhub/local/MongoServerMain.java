package bg.socialhub.local;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;

/** The embedded MongoDB's own main: {@code <port> [<file>]}. */
final class MongoServerMain {

    private static final int COMMIT_DELAY_MILLIS = 100;

    private MongoServerMain() {}

    public static void main(String[] args) {
        var server = new MongoServer(args.length > 1 ? inFile(args[1]) : H2Backend.inMemory());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::shutdownNow));
        server.bind("127.0.0.1", Integer.parseInt(args[0]));
    }

    private static H2Backend inFile(String file) {
        var store = new MVStore.Builder().fileName(file).open();
        store.setAutoCommitDelay(COMMIT_DELAY_MILLIS);
        return new H2Backend(store);
    }
}
