package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.platform.web.LocalizedText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the spans of a day, once for as long as this very list of them is kept, because a week of all rooms has thousands. */
final class IntervalWriter extends ValueSerializer<List<Span>> {

    private static final SerializableString FROM = new SerializedString("from");
    private static final SerializableString TO = new SerializedString("to");
    private static final SerializableString STATE = new SerializedString("state");
    private static final SerializableString REASON = new SerializedString("reason");
    private static final Map<Occupation, SerializableString> STATES = new EnumMap<>(Occupation.class);

    static {
        Arrays.stream(Occupation.values()).forEach(state -> STATES.put(state, new SerializedString(state.name())));
    }

    private final Cache<List<Span>, SerializableString> written =
            Caffeine.newBuilder().weakKeys().build();

    @Override
    public void serialize(List<Span> spans, JsonGenerator json, SerializationContext context) {
        json.writeRawValue(written.get(spans, _ -> text(spans, context)));
    }

    private static SerializableString text(List<Span> spans, SerializationContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = context.tokenStreamFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(spans, json, context);
        }
        return new SerializedString(text.toString());
    }

    private static void write(List<Span> spans, JsonGenerator json, SerializationContext context) {
        SofiaText text = new SofiaText();
        json.writeStartArray(spans, spans.size());
        for (Span span : spans) {
            json.writeStartObject(span);
            write(FROM, span.slot().start(), text, json);
            write(TO, span.slot().end(), text, json);
            json.writeName(STATE);
            json.writeString(STATES.get(span.state()));
            LocalizedText reason = span.reason();
            if (reason != null) {
                json.writeName(REASON);
                context.writeValue(json, reason);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(SerializableString name, Instant moment, SofiaText text, JsonGenerator json) {
        char[] written = text.of(moment);
        json.writeName(name);
        json.writeString(written, 0, written.length);
    }
}
