package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    public String text(String member) {
        return json().path(member).asString();
    }

    public String id() {
        return text("id");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    /** Asserts the status, with the body in the message when it is another. */
    public Answer is(int status) {
        assertThat(status()).as(body()).isEqualTo(status);
        return this;
    }

    /** Asserts a problem of this status and type. */
    public Answer isProblem(int status, String name) {
        is(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("type")).isEqualTo("https://socialhub.bg/problems/" + name);
        assertThat(text("title")).isNotBlank().doesNotContain("problem.");
        assertThat(text("detail")).isNotBlank().doesNotContain("problem.").doesNotContain("{0}");
        return this;
    }
}
