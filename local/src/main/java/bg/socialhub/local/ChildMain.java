package bg.socialhub.local;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The first main of every child: binds its life to its parent's, then calls the real main. */
final class ChildMain {

    private static final long SECONDS_TO_STOP = 10;

    private ChildMain() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        // Ctrl-C reaches the whole terminal group; only the parent may decide in which order the parts stop.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        Thread.ofPlatform().daemon().name("parent-watch").start(ChildMain::stopWithParent);
        var main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    /** The parent never writes: the end of the stream is the end of the parent, also after kill -9. */
    private static void stopWithParent() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // because a broken pipe says the same as a closed one
        }
        Thread.ofPlatform().daemon().name("last-resort").start(ChildMain::halt);
        System.exit(0);
    }

    private static void halt() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
