package bg.socialhub.hub;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between one instance and its store and lets every command through, but for the writes that a test holds back: those
 * never arrive, as if the instance had died just before it sent them.
 */
public final class StoreGate implements AutoCloseable {

    private static final int HEADER = 16;
    private static final int OP_MSG = 2013;
    private static final byte TEXT = 2;

    private final URI store;
    private final ServerSocket door;
    private final List<Order> orders = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private StoreGate(URI store, ServerSocket door) {
        this.store = store;
        this.door = door;
    }

    /** A write that is to be held back: the so-many-th such command on this collection that contains the text. */
    private record Order(
            String command, String collection, String text, AtomicInteger left, CompletableFuture<Void> held) {

        private boolean takes(String given, String on, byte[] message) {
            return command.equals(given)
                    && collection.equals(on)
                    && new String(message, StandardCharsets.UTF_8).contains(text)
                    && left.decrementAndGet() == 0;
        }
    }

    /** Before the store of this connection string. */
    public static StoreGate before(String uri) {
        try {
            StoreGate gate = new StoreGate(URI.create(uri), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(gate::admit);
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The connection string that leads through this gate. */
    public String uri() {
        return "mongodb://127.0.0.1:" + door.getLocalPort() + store.getPath();
    }

    /** Holds back the so-many-th write of this kind; what comes back is done when it is held. */
    public CompletableFuture<Void> hold(String command, String collection, String text, int which) {
        Order order = new Order(command, collection, text, new AtomicInteger(which), new CompletableFuture<>());
        orders.add(order);
        return order.held;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket service = door.accept();
                Socket server = new Socket(store.getHost(), store.getPort());
                open.addAll(List.of(service, server));
                Thread.ofVirtual().start(() -> carry(service, () -> forward(service, server)));
                Thread.ofVirtual()
                        .start(() ->
                                carry(server, () -> server.getInputStream().transferTo(service.getOutputStream())));
            } catch (SocketException _) {
                return; // because the gate is closed
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Carrying {
        void run() throws IOException;
    }

    private static void carry(Socket from, Carrying carrying) {
        try (from) {
            carrying.run();
        } catch (IOException _) {
            // because one side has gone, and closing the other is all that is left to do
        }
    }

    private void forward(Socket service, Socket server) throws IOException {
        DataInputStream in = new DataInputStream(service.getInputStream());
        OutputStream out = server.getOutputStream();
        try (server) {
            while (true) {
                byte[] message = message(in);
                Order order = orderOf(message);
                if (order != null) {
                    order.held.complete(null);
                    closed.await();
                    return;
                }
                out.write(message);
                out.flush();
            }
        } catch (EOFException _) {
            // because the instance has closed this connection
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        byte[] length = new byte[Integer.BYTES];
        in.readFully(length);
        byte[] message = new byte[little(length).getInt()];
        System.arraycopy(length, 0, message, 0, length.length);
        in.readFully(message, length.length, message.length - length.length);
        return message;
    }

    private @Nullable Order orderOf(byte[] message) {
        ByteBuffer bytes = little(message);
        if (orders.isEmpty() || bytes.getInt(HEADER - Integer.BYTES) != OP_MSG) {
            return null;
        }
        bytes.position(HEADER + Integer.BYTES + 1 + Integer.BYTES); // behind flags, kind of section and length
        if (bytes.get() != TEXT) {
            return null;
        }
        String command = name(bytes);
        byte[] collection = new byte[bytes.getInt() - 1];
        bytes.get(collection);
        return orders.stream()
                .filter(order -> order.takes(command, new String(collection, StandardCharsets.UTF_8), message))
                .findFirst()
                .orElse(null);
    }

    private static String name(ByteBuffer bytes) {
        StringBuilder name = new StringBuilder();
        for (byte next = bytes.get(); next != 0; next = bytes.get()) {
            name.append((char) next);
        }
        return name.toString();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What is held back is lost. */
    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
