package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.Refused.Field;
import feign.Response;
import feign.codec.ErrorDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the problem that the API answers with. */
final class Refusals implements ErrorDecoder {

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Exception decode(String method, Response response) {
        JsonNode body = body(response);
        if (body == null) {
            return new Refused(response.status(), "", "", List.of(), null);
        }
        String type = body.path("type").asString("");
        return new Refused(
                response.status(),
                type.substring(type.lastIndexOf('/') + 1),
                body.path("detail").asString(body.path("title").asString("")),
                fields(body.path("errors")),
                body);
    }

    private static List<Field> fields(JsonNode errors) {
        var fields = new ArrayList<Field>();
        for (JsonNode error : errors) {
            fields.add(new Field(
                    error.path("field").asString(""), error.path("message").asString("")));
        }
        return fields;
    }

    private @Nullable JsonNode body(Response response) {
        if (response.body() == null) {
            return null;
        }
        try (var stream = response.body().asInputStream()) {
            JsonNode body = json.readTree(stream);
            return body.isObject() ? body : null;
        } catch (IOException | JacksonException _) {
            return null;
        }
    }
}
