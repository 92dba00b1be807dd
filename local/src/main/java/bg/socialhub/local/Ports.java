package bg.socialhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of the loopback address. */
public final class Ports {

    private static final int HIGHEST_WITH_NEIGHBOUR = 64_000;

    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A free port whose neighbour at the given distance is free as well. */
    public static int freeWithNeighbour(int distance) {
        while (true) {
            int port = free();
            if (port <= HIGHEST_WITH_NEIGHBOUR && !isTaken(port + distance)) {
                return port;
            }
        }
    }

    /** Whether somebody listens on the port. */
    public static boolean isTaken(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
