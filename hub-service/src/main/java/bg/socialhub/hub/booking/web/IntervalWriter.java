package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.web.AvailabilityController.Interval;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the parts of a day property by property, because a week of all rooms has thousands of them. */
final class IntervalWriter extends ValueSerializer<List<Interval>> {

    private static final SerializableString FROM = new SerializedString("from");
    private static final SerializableString TO = new SerializedString("to");
    private static final SerializableString STATE = new SerializedString("state");
    private static final SerializableString REASON = new SerializedString("reason");
    private static final Map<Occupation, SerializableString> STATES = new EnumMap<>(Occupation.class);

    static {
        Arrays.stream(Occupation.values()).forEach(state -> STATES.put(state, new SerializedString(state.name())));
    }

    @Override
    public void serialize(List<Interval> intervals, JsonGenerator json, SerializationContext context) {
        SofiaText text = new SofiaText();
        json.writeStartArray(intervals, intervals.size());
        for (Interval interval : intervals) {
            json.writeStartObject(interval);
            write(FROM, interval.from(), text, json);
            write(TO, interval.to(), text, json);
            json.writeName(STATE);
            json.writeString(STATES.get(interval.state()));
            LocalizedText reason = interval.reason();
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
