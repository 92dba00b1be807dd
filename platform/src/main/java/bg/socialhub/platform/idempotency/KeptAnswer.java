package bg.socialhub.platform.idempotency;

import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/** The answer that a repeated request gets again. */
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {

    Document toDocument() {
        return new Document("status", status)
                .append("headers", new Document(Map.copyOf(headers)))
                .append("body", body);
    }

    static KeptAnswer from(Document document) {
        Map<String, String> headers = new java.util.LinkedHashMap<>();
        document.get("headers", Document.class).forEach((name, value) -> headers.put(name, value.toString()));
        return new KeptAnswer(
                document.getInteger("status"),
                headers,
                document.get("body", Binary.class).getData());
    }
}
