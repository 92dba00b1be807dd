package bg.socialhub.hub;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Routes as the service has them, of the form {@code GET /rooms/{id}}. */
final class Routes {

    private static final String ROOT = "/api/v1";

    private Routes() {}

    /** Those that Spring's own mapping finds in the controllers of a package; no controller is made for it. */
    static Set<String> declared(String inPackage) {
        try (var context = new GenericApplicationContext(new DefaultListableBeanFactory())) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
            scanner.addExcludeFilter(
                    (type, _) -> isPlanted(type.getClassMetadata().getClassName(), inPackage));
            scanner.setIncludeAnnotationConfig(false);
            scanner.getBeanDefinitionDefaults().setLazyInit(true);
            scanner.scan(inPackage);
            context.refresh();
            var mapping = new RequestMappingHandlerMapping();
            mapping.setApplicationContext(context);
            mapping.afterPropertiesSet();
            return mapping.getHandlerMethods().keySet().stream()
                    .flatMap(Routes::named)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Those of which a running service's own description of its API tells. */
    static Set<String> described(Answer document) {
        Set<String> routes = new TreeSet<>();
        JsonNode paths = document.json().path("paths");
        paths.properties().stream()
                .filter(path -> path.getKey().startsWith(ROOT))
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT)
                                + " "
                                + path.getKey().substring(ROOT.length()))));
        return routes;
    }

    private static boolean isPlanted(String controller, String inPackage) {
        return controller.contains(".violations.") && !inPackage.contains(".violations");
    }

    private static Stream<String> named(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        Stream<String> named =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
        return named.flatMap(method -> route.getPatternValues().stream()
                .map(path -> method + " " + (path.startsWith(ROOT) ? path.substring(ROOT.length()) : path)));
    }
}
