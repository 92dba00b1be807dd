package bg.socialhub.gateway.route;

import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import bg.socialhub.gateway.visit.Visit;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One look into a table decides where a request goes; a path of the API that nobody owns is refused. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    RouterFunction<ServerResponse> services(Upstreams upstreams, Carrier carrier) {
        return GatewayRouterFunctions.route("services")
                .route(anything -> true, request -> carried(request, upstreams, carrier))
                .build();
    }

    private static ServerResponse carried(ServerRequest request, Upstreams upstreams, Carrier carrier) {
        String path = request.servletRequest().getRequestURI();
        return upstreams
                .of(path)
                .map(destination -> carriedTo(destination, path, carrier))
                .orElseGet(ServiceRoutes::refused);
    }

    private static ServerResponse carriedTo(Upstreams.Destination destination, String path, Carrier carrier) {
        return GatewayServerResponse.ok().build((request, response) -> {
            Visit.of(request).goesTo(destination.upstream().name(), destination.logged(path));
            carrier.carry(destination.upstream(), request, response);
            return null;
        });
    }

    private static ServerResponse refused() {
        return GatewayServerResponse.ok().build((request, response) -> {
            Problems.write(Refusal.NOT_FOUND, request, response);
            return null;
        });
    }
}
