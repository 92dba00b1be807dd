package bg.socialhub.gateway.visit;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines to the console in blocks, a few times a second: a request leaves its line in a queue and wakes nobody. Lines
 * that do not fit into the queue are lost.
 */
public final class BlockAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private static final int LINES = 16_384;
    private static final Duration BETWEEN_BLOCKS = Duration.ofMillis(100);

    private final BlockingQueue<ILoggingEvent> lines = new ArrayBlockingQueue<>(LINES);
    private @Nullable Encoder<ILoggingEvent> encoder;
    private @Nullable Thread writer;

    /** For Logback, which reads it from its file. */
    public void setEncoder(Encoder<ILoggingEvent> encoder) {
        this.encoder = encoder;
    }

    @Override
    public void start() {
        if (encoder == null) {
            addError("An encoder is missing");
            return;
        }
        super.start();
        writer = Thread.ofPlatform().daemon().name("access-lines").start(this::writeWhileStarted);
    }

    @Override
    protected void append(ILoggingEvent line) {
        lines.offer(line);
    }

    @Override
    public void stop() {
        super.stop();
        if (writer != null) {
            LockSupport.unpark(writer);
            join(writer);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeWhileStarted() {
        while (isStarted()) {
            LockSupport.parkNanos(BETWEEN_BLOCKS.toNanos());
            write();
        }
        write();
    }

    private void write() {
        var taken = new ArrayList<ILoggingEvent>();
        var block = new ByteArrayOutputStream();
        lines.drainTo(taken);
        taken.forEach(line -> block.writeBytes(encoded(line)));
        System.out.write(block.toByteArray(), 0, block.size());
        System.out.flush();
    }

    private byte[] encoded(ILoggingEvent line) {
        return encoder == null ? new byte[0] : encoder.encode(line);
    }
}
