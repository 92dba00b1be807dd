package bg.socialhub.bench;

import bg.socialhub.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's nginx as the reverse proxy of one service, with its own folder and port beside the system's nginx. */
final class Nginx implements AutoCloseable {

    private static final int WORKERS = 2;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx before(URI service) {
        int port = Ports.free();
        try {
            var folder = Files.createDirectories(Path.of("target", "nginx").toAbsolutePath());
            Files.writeString(folder.resolve("nginx.conf"), settings(folder, port, service));
            var log = folder.resolve("nginx.log").toFile();
            var process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", "nginx.conf")
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            awaitPort(process, port, log.toPath());
            return new Nginx(process, port);
        } catch (IOException e) {
            throw new MeasureFailed("nginx cannot be run.", e);
        }
    }

    /** As a good operator would set it: kept connections on both sides, HTTP/1.1, nothing written per request. */
    private static String settings(Path folder, int port, URI service) {
        return """
            daemon off;
            worker_processes %1$d;
            pid nginx.pid;
            error_log stderr warn;
            events {
              worker_connections 1024;
            }
            http {
              access_log off;
              client_body_temp_path %2$s/body;
              proxy_temp_path %2$s/proxy;
              fastcgi_temp_path %2$s/fastcgi;
              uwsgi_temp_path %2$s/uwsgi;
              scgi_temp_path %2$s/scgi;
              keepalive_requests 1000000000;
              upstream service {
                server %3$s:%4$d;
                keepalive 64;
                keepalive_requests 1000000000;
              }
              server {
                listen 127.0.0.1:%5$d;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header Host $host;
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_set_header X-Forwarded-Proto $scheme;
                }
              }
            }
            """.formatted(WORKERS, folder, service.getHost(), service.getPort(), port);
    }

    private static void awaitPort(Process process, int port, Path log) throws IOException {
        while (!Ports.isTaken(port)) {
            if (!process.isAlive()) {
                throw new MeasureFailed("nginx did not start: %s", Files.readString(log));
            }
            Pause.millis(50);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The master and its workers. */
    List<Long> pids() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
