package bg.socialhub.gateway.route;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Speaks HTTP/1.1 to the services over kept connections: the minimal Apache client, because it blocks the virtual thread that
 * carries the request and has neither a selector nor an executor of its own. See the README for the measurement.
 */
@Component
public class UpstreamClient implements DisposableBean {

    private static final int DOCUMENT_MAX_CHARACTERS = 4 * 1024 * 1024;

    private final CloseableHttpClient client;

    UpstreamClient(RouteSettings settings, Upstreams upstreams) {
        this.client = HttpClients.createMinimal(connections(settings, upstreams));
    }

    /** The answer is open: whoever asked closes it. */
    ClassicHttpResponse send(Errand errand) throws IOException, HttpException {
        HttpHost host = errand.upstream().host();
        try {
            return client.executeOpen(host, errand, HttpClientContext.create());
        } catch (NoHttpResponseException | SocketException stale) {
            if (stale instanceof ConnectException || errand.isCancelled() || !repeatable(errand)) {
                throw stale;
            }
            return client.executeOpen(host, errand, HttpClientContext.create());
        }
    }

    /** Reads a small text from a service, with more patience than a caller has. */
    public String text(Upstream upstream, String path, Duration patience) throws IOException {
        var context = HttpClientContext.create();
        context.setRequestConfig(
                RequestConfig.custom().setResponseTimeout(Timeout.of(patience)).build());
        return client.execute(
                upstream.host(), new BasicClassicHttpRequest("GET", upstream.host(), path), context, answer -> {
                    if (answer.getCode() != 200) {
                        throw new IOException(upstream.name() + " answered " + answer.getCode());
                    }
                    return EntityUtils.toString(answer.getEntity(), DOCUMENT_MAX_CHARACTERS);
                });
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }

    // A kept connection may have been closed by the other side; only what reads may be asked twice.
    private static boolean repeatable(ClassicHttpRequest request) {
        return request.getEntity() == null && ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
    }

    private static HttpClientConnectionManager connections(RouteSettings settings, Upstreams upstreams) {
        Map<HttpHost, ConnectionConfig> byHost = upstreams.all().stream()
                .collect(Collectors.toMap(Upstream::host, upstream -> config(settings), (a, b) -> a));
        Function<HttpRoute, ConnectionConfig> byRoute =
                route -> byHost.getOrDefault(route.getTargetHost(), ConnectionConfig.DEFAULT);
        int places = upstreams.all().stream()
                .mapToInt(upstream -> upstream.settings().maxConcurrent())
                .sum();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(places)
                .setMaxConnTotal(places)
                .setConnectionConfigResolver(byRoute::apply)
                .build();
    }

    private static ConnectionConfig config(RouteSettings settings) {
        return ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setSocketTimeout(Timeout.DISABLED) // because the silence watch ends a waiting
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(100))
                .build();
    }
}
