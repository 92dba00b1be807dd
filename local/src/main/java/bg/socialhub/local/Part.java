package bg.socialhub.local;

import java.nio.file.Path;

/** A started part of the system: a child JVM that ends with this one, however this one ends. */
public interface Part extends AutoCloseable {

    /** The name that messages and log files call it. */
    String name();

    /** Where the part writes what it has to say. */
    Path log();

    long pid();

    boolean isAlive();

    /** Asks the part to stop, waits for it a bounded time, and ends it by force after that. */
    @Override
    void close();
}
