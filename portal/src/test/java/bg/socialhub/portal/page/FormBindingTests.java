package bg.socialhub.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.KnowledgeApi;
import bg.socialhub.portal.gateway.SupportDeskApi;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.ViewResolverRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** A form with a value that no page offers is shown again with its faults and with everything else that was typed. */
class FormBindingTests {

    private static final MockMvcTester PAGES = pages();

    @ParameterizedTest
    @ValueSource(strings = {"FORGED", "0", "<b>"})
    void aForgedCategoryOfATemplateIsAFaultOfTheForm(String category) {
        MvcTestResult page = PAGES.post()
                .uri("/desk/templates")
                .param("title", "Отговор „а\"")
                .param("text", "Здравейте")
                .param("category", category)
                .exchange();
        assertThat(page).hasStatus(Forms.NOT_ACCEPTED);
        assertThat(page)
                .bodyText()
                .contains("data-faults", "href=\"#category\"", "id=\"category-error\"")
                .contains("value=\"Отговор „а&quot;\"", ">Здравейте</textarea>")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/knowledge/new", "/desk/knowledge/a-1/text"})
    void aForgedCategoryOfAnArticleIsAFaultOfTheForm(String address) {
        MvcTestResult page = PAGES.post()
                .uri(address)
                .param("titleBg", "Етикет")
                .param("category", "FORGED")
                .exchange();
        assertThat(page).hasStatus(Forms.NOT_ACCEPTED);
        assertThat(page).bodyText().contains("id=\"category-error\"", "value=\"Етикет\"");
        MvcTestResult preview = PAGES.post()
                .uri(address)
                .param("titleBg", "Етикет")
                .param("category", "FORGED")
                .param("preview", "true")
                .exchange();
        assertThat(preview).hasStatusOk();
        assertThat(preview).bodyText().contains("<h2 lang=\"bg\">Етикет</h2>");
    }

    private static MockMvcTester pages() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Pages.class);
        context.refresh();
        return MockMvcTester.from(context);
    }

    /** Two of the desk's pages; nobody answers when they ask the API. */
    @Configuration
    @Import({PageModel.class, Formats.class})
    @ComponentScan(
            basePackages = "bg.socialhub.portal.desk",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(TemplateController|ArticleFormController)"))
    static class Pages extends WebMvcConfigurationSupport {

        private static final Visitor EXPERT =
                new Visitor("u", "Експерт", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());

        @Override
        protected RequestMappingHandlerAdapter createRequestMappingHandlerAdapter() {
            return new FormBinding().getRequestMappingHandlerAdapter();
        }

        @Override
        protected void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new SignedIn());
        }

        @Override
        protected void configureViewResolvers(ViewResolverRegistry registry) {
            var templates = new SpringResourceTemplateResolver();
            templates.setApplicationContext(getApplicationContext());
            templates.setPrefix("classpath:/templates/");
            templates.setSuffix(".html");
            templates.setCharacterEncoding("UTF-8");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            engine.setTemplateEngineMessageSource(messageSource());
            var views = new ThymeleafViewResolver();
            views.setApplicationContext(getApplicationContext());
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            registry.viewResolver(views);
        }

        @Bean
        MessageSource messageSource() {
            var texts = new ResourceBundleMessageSource();
            texts.setBasenames(names());
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }

        @Bean
        SupportDeskApi supportDesk() {
            return silent(SupportDeskApi.class);
        }

        @Bean
        KnowledgeApi knowledge() {
            return silent(KnowledgeApi.class);
        }

        private static <T> T silent(Class<T> api) {
            return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, (_, method, _) -> {
                throw new AssertionError(method + " is not to be asked");
            }));
        }

        private static String[] names() {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> !name.contains("_"))
                        .map(name -> "messages/" + name.replace(".properties", ""))
                        .toArray(String[]::new);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static final class SignedIn implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.nestedIfOptional().getNestedParameterType() == Visitor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return parameter.isOptional() ? Optional.of(Pages.EXPERT) : Pages.EXPERT;
        }
    }
}
