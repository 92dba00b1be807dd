package bg.socialhub.gateway.apidoc;

import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import java.time.Duration;
import java.util.Map;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The door's own addresses: the merged description and the page to try it. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentRoutes {

    private static final String DOCUMENT = "/api/v1/openapi.json";
    private static final String PAGE = "/api/v1/docs";
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=utf-8");
    private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=utf-8");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> ownAddresses(ApiDocument document, ApiDocumentSettings settings) {
        Map<String, File> files = files(settings.pageFiles());
        return GatewayRouterFunctions.route("own")
                .route(request -> DOCUMENT.equals(path(request)), request -> document(request, document))
                .route(request -> files.containsKey(path(request)), request -> file(request, files))
                .build();
    }

    private static Map<String, File> files(String library) {
        return Map.of(
                PAGE,
                new File(own("index.html"), HTML),
                PAGE + "/start.js",
                new File(own("start.js"), SCRIPT),
                PAGE + "/page.css",
                new File(own("page.css"), STYLE),
                PAGE + "/swagger-ui.css",
                new File(new ClassPathResource(library + "/swagger-ui.css"), STYLE),
                PAGE + "/swagger-ui-bundle.js",
                new File(new ClassPathResource(library + "/swagger-ui-bundle.js"), SCRIPT));
    }

    private static Resource own(String name) {
        return new ClassPathResource("bg/socialhub/gateway/apidoc/" + name);
    }

    private static ServerResponse document(ServerRequest request, ApiDocument document) {
        return reads(request)
                ? ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.maxAge(document.kept()))
                        .body(document.bytes())
                : methodNotAllowed();
    }

    private static ServerResponse file(ServerRequest request, Map<String, File> files) {
        File file = files.get(path(request));
        if (file == null || !reads(request)) {
            return methodNotAllowed();
        }
        return ServerResponse.ok()
                .contentType(file.type())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(file.resource());
    }

    private static boolean reads(ServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static ServerResponse methodNotAllowed() {
        return GatewayServerResponse.ok().build((request, response) -> {
            response.setHeader("Allow", "GET, HEAD");
            Problems.write(Refusal.METHOD_NOT_ALLOWED, request, response);
            return null;
        });
    }

    private static String path(ServerRequest request) {
        return request.servletRequest().getRequestURI();
    }

    private record File(Resource resource, MediaType type) {}
}
