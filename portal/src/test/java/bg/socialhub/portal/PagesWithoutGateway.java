package bg.socialhub.portal;

import static org.mockito.Mockito.mock;

import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.signin.KnownVisitor;
import java.util.List;
import org.mockito.MockSettings;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.bean.override.mockito.MockReset;
import org.springframework.util.ClassUtils;

/**
 * All of the portal but sign-in and the gateway's clients, for each of which there is a mock that forgets after each test. No
 * {@code @Configuration}, lest tests of the whole portal find it.
 */
@Import(KnownVisitor.class)
@ComponentScan(
        basePackages = PagesWithoutGateway.PORTAL,
        excludeFilters = {
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PortalApplication.class),
            @Filter(
                    type = FilterType.REGEX,
                    pattern = "bg\\.socialhub\\.portal\\.((signin|violations)\\..*|gateway\\.GatewayConnection)")
        })
class PagesWithoutGateway {

    static final String PORTAL = "bg.socialhub.portal";

    private static final MockSettings SETTINGS =
            MockReset.withSettings(MockReset.AFTER).defaultAnswer(PagesWithoutGateway::answer);

    @Bean
    static BeanDefinitionRegistryPostProcessor mockedGateway() {
        return PagesWithoutGateway::mockClients;
    }

    private static void mockClients(BeanDefinitionRegistry registry) {
        var clients = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isInterface();
            }
        };
        clients.addIncludeFilter(new AnnotationTypeFilter(FeignClient.class));
        for (BeanDefinition client : clients.findCandidateComponents(PORTAL + ".gateway")) {
            Class<?> type = ClassUtils.resolveClassName(client.getBeanClassName(), null);
            registry.registerBeanDefinition(type.getName(), mocked(type));
        }
    }

    private static <T> BeanDefinition mocked(Class<T> type) {
        return BeanDefinitionBuilder.genericBeanDefinition(type, () -> mock(type, SETTINGS))
                .getBeanDefinition();
    }

    /** Lists are empty unless a test says otherwise. */
    private static Object answer(InvocationOnMock call) throws Throwable {
        return call.getMethod().getReturnType() == Page.class
                ? new Page<>(List.of(), 0L, null, null)
                : Mockito.RETURNS_DEFAULTS.answer(call);
    }
}
