package bg.socialhub.local.demo;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered to one request. */
record Answer(String request, HttpResponse<String> response) {

    /** Breaks the story unless the status is one of the told ones. */
    Answer expect(int... statuses) {
        for (int status : statuses) {
            if (response.statusCode() == status) {
                return this;
            }
        }
        throw new StoryBroken("%s → %d %s".formatted(request, response.statusCode(), response.body()));
    }

    /** Breaks the story unless it is a problem of that name. */
    Answer expectProblem(int status, String name) {
        expect(status);
        if (!body().path("type").asString().endsWith("/" + name)) {
            throw new StoryBroken("%s → не е проблемът „%s“: %s".formatted(request, name, response.body()));
        }
        return this;
    }

    int status() {
        return response.statusCode();
    }

    JsonNode body() {
        try {
            return JsonMapper.shared().readTree(response.body());
        } catch (JacksonException e) {
            throw new StoryBroken("%s → не е JSON: %s".formatted(request, response.body()), e);
        }
    }

    String text(String field) {
        return body().path(field).asString("");
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The id of what a POST has made: the end of its Location, or the body's id. */
    String id() {
        var location = header("Location");
        return location.isEmpty() ? text("id") : location.substring(location.lastIndexOf('/') + 1);
    }
}
