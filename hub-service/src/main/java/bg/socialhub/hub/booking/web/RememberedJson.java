package bg.socialhub.hub.booking.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;

/** Writes a value of one kind once for as long as the very object is kept of which alone it is made. */
final class RememberedJson {

    private final Cache<Object, SerializableString> written =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    void write(Object source, Supplier<?> value, JsonGenerator json, SerializationContext context) {
        json.writeRawValue(written.get(source, _ -> text(value.get(), context)));
    }

    private static SerializableString text(Object value, SerializationContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = context.tokenStreamFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            context.writeValue(json, value);
        }
        return new SerializedString(text.toString());
    }
}
