package bg.socialhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestPropertySource(properties = {"gateway.apidoc.kept=0s", "gateway.apidoc.patience=1s"})
class ApiDocumentIT extends Door {

    @Test
    void oneDocumentDescribesAllServicesAndSaysWhichIsMissing() {
        HUB.answers(describes("/api/v1/centres", "Hub", "integer"));
        EVENTS.answers(describes("/api/v1/events", "Event", "string"));
        MARKETPLACE.answers(exchange -> Backend.reply(exchange, 503, "text/plain", ""));
        JsonNode document = document();
        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/v1/centres", "/api/v1/events");
        assertThat(document.at("/components/schemas").propertyNames()).contains("Name", "events_Name");
        assertThat(document.at("/info/description").asString()).contains("marketplace");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("http://127.0.0.1:8080");

        HUB.answers(exchange -> Backend.reply(exchange, 503, "text/plain", ""));
        JsonNode later = document();
        assertThat(later.path("paths").has("/api/v1/centres"))
                .as("the last known version")
                .isTrue();
        assertThat(later.at("/info/description").asString()).contains("hub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start.js", "/page.css", "/swagger-ui.css", "/swagger-ui-bundle.js"})
    void thePageHasItsFiles(String file) {
        var answer = caller.get("/api/v1/docs" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
        assertThat(caller.get("/api/v1/docs").body()).contains("/api/v1/docs/");
    }

    @Test
    void thePageNeedsNoInlineScriptUnderItsPolicy() {
        var page = caller.get("/api/v1/docs");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy ->
                        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        assertThat(page.body())
                .doesNotContainPattern("<script(?! src)")
                .doesNotContain("style=")
                .doesNotContain("<style");
    }

    private JsonNode document() {
        return JsonMapper.shared().readTree(caller.get("/api/v1/openapi.json").body());
    }

    private static HttpHandler describes(String path, String tag, String nameType) {
        String document = """
                {"openapi":"3.1.0","tags":[{"name":"%2$s"}],
                 "paths":{"%1$s":{"get":{"operationId":"list","tags":["%2$s"],
                   "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Name"}}}}}}},
                   "/internal":{"get":{"operationId":"hidden"}}},
                 "components":{"schemas":{"Name":{"type":"%3$s"}}}}""".formatted(path, tag, nameType);
        return exchange -> Backend.reply(exchange, 200, "application/json", document);
    }
}
