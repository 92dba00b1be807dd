package bg.socialhub.marketplace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The domain's checked examples: identifiers, transliterations and families of words. */
public final class Vectors {

    private static final JsonNode ALL = read();

    private Vectors() {}

    /** The node at a path such as {@code /eik/valid}. */
    public static JsonNode at(String path) {
        return ALL.at(path);
    }

    public static Stream<String> texts(String path) {
        return at(path).valueStream().map(JsonNode::asString);
    }

    private static JsonNode read() {
        try (var json = Vectors.class.getResourceAsStream("/vectors/vectors.json")) {
            return JsonMapper.shared().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
